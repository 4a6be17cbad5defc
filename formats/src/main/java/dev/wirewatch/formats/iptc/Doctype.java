package dev.wirewatch.formats.iptc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The document type declaration: a bare one, as NITF documents have, is harmless and passed over; one that declares
 * entities is how documents begin that expand without end or fetch files. The parser would read neither; this tells the
 * user why nothing is left of such a document.
 */
final class Doctype {

    private static final Pattern END_OF_SUBSET = Pattern.compile("\\]\\s*>");

    private Doctype() {}

    static boolean declaresEntities(String text) {
        int declaration = declaration(text);
        int subset = declaration < 0 ? -1 : text.indexOf('[', declaration);
        if (subset < 0 || text.indexOf('>', declaration) < subset) {
            return false;
        }
        Matcher end = END_OF_SUBSET.matcher(text);
        int entity = text.indexOf("<!ENTITY", subset);
        return entity >= 0 && (!end.find(subset) || entity < end.start());
    }

    /** Where it is: before the root element, among white space, processing instructions and comments. */
    private static int declaration(String text) {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<?", at)) {
                at = after("?>", text, at);
            } else if (text.startsWith("<!--", at)) {
                at = after("-->", text, at);
            } else {
                return text.startsWith("<!DOCTYPE", at) ? at : -1;
            }
        }
        return -1;
    }

    private static int after(String end, String text, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /** The text of HTML's entity of a name, which XML without its DTD does not have; blank if HTML has none. */
    static String entity(String name) {
        String reference = "&" + name + ";";
        String text = Parser.unescapeEntities(reference, true);
        return text.equals(reference) ? "" : text;
    }
}
