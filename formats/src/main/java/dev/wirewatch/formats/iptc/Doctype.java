package dev.wirewatch.formats.iptc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The document type declaration: a bare one, as NITF documents have, is harmless and passed over; one that declares
 * entities is how documents that blow up or that fetch files begin. The parser would read neither; this tells the reader
 * of the second sort why nothing is left of it.
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

    /** Where it stands: before the root element, among white space, processing instructions and comments. */
    private static int declaration(String text) {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<?", at)) {
                at = behind("?>", text, at);
            } else if (text.startsWith("<!--", at)) {
                at = behind("-->", text, at);
            } else {
                return text.startsWith("<!DOCTYPE", at) ? at : -1;
            }
        }
        return -1;
    }

    private static int behind(String end, String text, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /** What HTML means by a name; XML without its DTD cannot say it. Blank for a name that HTML has not. */
    static String entity(String name) {
        String reference = "&" + name + ";";
        String text = Parser.unescapeEntities(reference, true);
        return text.equals(reference) ? "" : text;
    }
}
