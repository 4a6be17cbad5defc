package dev.wirewatch.formats.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML document, prepared for a lenient parser: its DOCTYPE is removed, and ampersands that begin no
 * reference are escaped, so that the parameters of an address stay what they are. References to characters that XML
 * forbids are left out, as these characters themselves are.
 *
 * @param nestsEntities whether the DOCTYPE declares an entity by another one that it declares
 */
record XmlSource(String text, boolean nestsEntities) {

    private static final Pattern ENTITY = Pattern.compile(
            "<!ENTITY\\s+(%\\s+)?([^\\s\"'>]{1,200})\\s+(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("[&%]([^\\s;&%]{1,200});");

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    private static final String COMMENT = "<!--";
    private static final String DOCTYPE = "<!DOCTYPE";

    static XmlSource of(String text) {
        StringBuilder clean = null;
        boolean nested = false;
        boolean declared = false;
        int copied = 0;
        int lastEnd = text.lastIndexOf(CDATA_END);
        int declaration = text.indexOf("<!");
        int ampersand = text.indexOf('&');
        while (declaration >= 0 || ampersand >= 0) {
            if (declaration >= 0 && (ampersand < 0 || declaration < ampersand)) {
                int end = declaration + 2;
                if (text.startsWith(CDATA, declaration)) {
                    end = declaration > lastEnd ? -1 : text.indexOf(CDATA_END, declaration);
                    if (end < 0) { // without its end it would swallow the rest of the document
                        clean = clean == null ? new StringBuilder(text.length() + 64) : clean;
                        clean.append(text, copied, declaration);
                        copied = declaration + CDATA.length();
                        end = copied;
                    }
                } else if (text.startsWith(COMMENT, declaration)) {
                    end = after(text, "-->", declaration + COMMENT.length());
                } else if (!declared && text.regionMatches(true, declaration, DOCTYPE, 0, DOCTYPE.length())) {
                    declared = true;
                    end = endOfDoctype(text, declaration);
                    nested = nests(text.substring(declaration, end));
                    clean = clean == null ? new StringBuilder(text.length() + 64) : clean;
                    clean.append(text, copied, declaration);
                    copied = end;
                }
                declaration = text.indexOf("<!", end);
                ampersand = ampersand >= 0 && ampersand < end ? text.indexOf('&', end) : ampersand;
            } else {
                int end = CharacterReferences.end(text, ampersand);
                boolean forbidden = end > ampersand && CharacterReferences.isForbidden(text.substring(ampersand, end));
                if (forbidden || end == ampersand || isWithoutSemicolon(text, ampersand)) {
                    clean = clean == null ? new StringBuilder(text.length() + 64) : clean;
                    clean.append(text, copied, ampersand).append(forbidden ? "" : "&amp;");
                    copied = forbidden ? end : ampersand + 1;
                }
                ampersand = text.indexOf('&', ampersand + 1);
            }
        }
        return new XmlSource(
                clean == null ? text : clean.append(text, copied, text.length()).toString(), nested);
    }

    /** HTML allows a few names without semicolon, XML none; the reader of the text as HTML resolves them. */
    private static boolean isWithoutSemicolon(String text, int ampersand) {
        int end = CharacterReferences.end(text, ampersand);
        return text.charAt(end - 1) != ';' && text.charAt(ampersand + 1) != '#';
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /**
     * After the bracket that closes it; brackets in quotes, in comments and in its internal subset do not. If there is
     * none, the first bracket counts.
     */
    private static int endOfDoctype(String text, int from) {
        int subset = 0;
        for (int i = from + 2; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '[' -> subset++;
                case ']' -> subset--;
                case '"', '\'' -> {
                    int quote = text.indexOf(text.charAt(i), i + 1);
                    i = quote < 0 ? i : quote;
                }
                case '<' -> i = text.startsWith(COMMENT, i) ? after(text, "-->", i) - 1 : i;
                case '>' -> {
                    if (subset <= 0) {
                        return i + 1;
                    }
                }
                default -> {}
            }
        }
        return after(text, ">", from);
    }

    private static boolean nests(String doctype) {
        Map<String, String> values = new HashMap<>();
        Matcher entity = ENTITY.matcher(doctype);
        while (entity.find()) {
            values.put(entity.group(2), entity.group(3) == null ? entity.group(4) : entity.group(3));
        }
        return values.values().stream().anyMatch(value -> {
            Matcher reference = REFERENCE.matcher(value);
            while (reference.find()) {
                if (values.containsKey(reference.group(1))) {
                    return true;
                }
            }
            return false;
        });
    }
}
