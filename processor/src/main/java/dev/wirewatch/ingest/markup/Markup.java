package dev.wirewatch.ingest.markup;

/**
 * Tells text that is HTML from text that is not, where a format does not say which it is. Angle brackets alone are no
 * markup: "History of the &lt;blink> tag" is a title, while one end tag, one attribute or one character reference show
 * that somebody wrote HTML.
 */
final class Markup {

    private Markup() {}

    static boolean isLikely(String text) {
        QuotesAhead quotes = null;
        for (int at = next(text, 0); at < text.length(); at = next(text, at + 1)) {
            if (text.charAt(at) == '&') {
                int end = CharacterReferences.end(text, at);
                if (end > at && text.charAt(end - 1) == ';') {
                    return true;
                }
            } else if (text.startsWith("<!--", at) || text.startsWith("<![CDATA[", at)) {
                return true;
            } else {
                quotes = quotes == null ? new QuotesAhead(text) : quotes;
                Tag tag = Tag.at(text, at, quotes);
                if (tag != null && shows(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean shows(Tag tag) {
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
