package dev.wirewatch.formats.markup;

/**
 * A tag in a text that may be markup.
 *
 * @param name in lower case
 * @param end the offset after its closing bracket
 * @param attributes whether there is anything between name and bracket
 */
record HtmlTag(String name, boolean closing, boolean selfClosing, boolean attributes, int end) {

    private static final int LONGEST_NAME = 40;

    /** @return the tag whose bracket is at an offset, or null when there is no tag */
    static HtmlTag at(CharSequence html, int at, QuotesAhead quotes) {
        int i = at + 1;
        boolean closing = i < html.length() && html.charAt(i) == '/';
        int start = closing ? i + 1 : i;
        if (start >= html.length() || !isLetter(html.charAt(start))) {
            return null;
        }
        i = start + 1;
        while (i < html.length() && i - start <= LONGEST_NAME && isNamePart(html.charAt(i))) {
            i++;
        }
        // "<jane@wire.example>" and "<a,b>" are words in angle brackets
        if (i < html.length() && !isEndOfName(html.charAt(i))) {
            return null;
        }
        int bracket = quotes.closingBracket(i);
        if (bracket < 0) {
            return null;
        }
        boolean selfClosing = html.charAt(bracket - 1) == '/';
        boolean attributes = bracket - (selfClosing ? 1 : 0) > i && !isBlank(html, i, bracket - (selfClosing ? 1 : 0));
        String name = html.subSequence(start, i).toString();
        name = HtmlElements.lower(name.substring(name.indexOf(':') + 1));
        return new HtmlTag(name, closing, selfClosing, attributes, bracket + 1);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
    }

    private static boolean isEndOfName(char c) {
        return c == '>' || c == '/' || c == '<' || Character.isWhitespace(c);
    }

    private static boolean isBlank(CharSequence html, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(html.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
