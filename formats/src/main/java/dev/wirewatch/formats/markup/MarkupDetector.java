package dev.wirewatch.formats.markup;

import java.util.regex.Pattern;

/**
 * Decides whether a text is HTML, where a format does not say. Angle brackets alone are no
 * markup: "History of the &lt;blink> tag" is a title, while an end tag, an attribute or a character reference shows
 * that the text is HTML.
 */
final class MarkupDetector {

    /** Comments, CDATA, conditions of browsers, document types, and processing instructions. */
    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:!--|!\\[CDATA\\[|!\\[(?:if|endif)\\b[^<>]{0,100}\\]>|!DOCTYPE\\s[^<>]{1,400}>|\\?[a-z][^<]{0,400}\\?>)",
            Pattern.CASE_INSENSITIVE);

    private MarkupDetector() {}

    static boolean isLikely(String text) {
        QuotesAhead quotes = null;
        for (int at = next(text, 0); at < text.length(); at = next(text, at + 1)) {
            if (text.charAt(at) == '&') {
                int end = CharacterReferences.end(text, at);
                if (end > at && (text.charAt(end - 1) == ';' || isEndOfWord(text, end))) {
                    return true;
                }
            } else if (DECLARATION.matcher(text).region(at, text.length()).lookingAt()) {
                return true;
            } else {
                quotes = quotes == null ? new QuotesAhead(text) : quotes;
                HtmlTag tag = HtmlTag.at(text, at, quotes);
                if (tag != null && shows(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEndOfWord(String text, int at) {
        return at == text.length() || Character.isWhitespace(text.charAt(at));
    }

    private static boolean shows(HtmlTag tag) {
        return HtmlElements.isKnown(tag.name())
                && (tag.closing() || tag.attributes() || tag.selfClosing() || HtmlElements.standsAlone(tag.name()));
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '&') {
                return i;
            }
        }
        return text.length();
    }
}
