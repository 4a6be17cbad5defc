package dev.wirewatch.formats.markup;

/**
 * Finds the bracket that closes a tag, whose attributes may hold brackets in quotes. Remembers which characters occur
 * no more, so that a text full of open tags and quotes still takes time in proportion to its length.
 */
final class QuotesAhead {

    private static final int NOT_LOOKED = -2;
    private static final int NONE = -1;

    /** In characters that are not in quotes; what is longer has lost a quote or a bracket. */
    private static final int LONGEST_TAG = 1000;

    private final String html;
    private int lastBracket = NOT_LOOKED;
    private int lastSingle = NOT_LOOKED;
    private int lastDouble = NOT_LOOKED;

    QuotesAhead(String html) {
        this.html = html;
    }

    /** @return the offset of the tag's bracket, or -1 when there is none */
    int closingBracket(int from) {
        if (lastBracket == NOT_LOOKED) {
            lastBracket = html.lastIndexOf('>');
        }
        if (from > lastBracket) {
            return NONE;
        }
        int i = from;
        char before = ' ';
        for (int steps = 0; i <= lastBracket && steps < LONGEST_TAG; steps++) {
            char c = html.charAt(i);
            if (c == '>') {
                return i;
            }
            if ((c == '"' || c == '\'') && before == '=') {
                int end = closingQuote(c, i + 1);
                if (end < 0 || end > lastBracket) {
                    return html.indexOf('>', from);
                }
                i = end;
                c = ' ';
            }
            if (!Character.isWhitespace(c) || before != '=') {
                before = c;
            }
            i++;
        }
        return html.indexOf('>', from); // its quotes do not pair
    }

    private int closingQuote(char quote, int from) {
        int last = quote == '"' ? lastDouble : lastSingle;
        if (last == NOT_LOOKED) {
            last = html.lastIndexOf(quote);
            if (quote == '"') {
                lastDouble = last;
            } else {
                lastSingle = last;
            }
        }
        return from > last ? NONE : html.indexOf(quote, from);
    }
}
