package dev.wirewatch.ingest.iptc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The document type declaration: a bare one, as NITF documents have, is harmless and passed over; one that declares
 * entities is how documents that blow up or that fetch files begin.
 */
final class Doctype {

    private static final Pattern DECLARATION = Pattern.compile("<!DOCTYPE\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY", Pattern.CASE_INSENSITIVE);

    private Doctype() {}

    static boolean declaresEntities(String text) {
        Matcher declaration = DECLARATION.matcher(text);
        return declaration.find() && ENTITY.matcher(text).region(declaration.end(), text.length()).find();
    }

    /** What HTML means by a name; XML without its DTD cannot say it. Blank for a name that HTML has not. */
    static String entity(String name) {
        String reference = "&" + name + ";";
        String text = Parser.unescapeEntities(reference, true);
        return text.equals(reference) ? "" : text;
    }
}
