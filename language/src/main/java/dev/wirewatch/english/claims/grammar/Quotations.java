package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the quotations of one paragraph. A mark that could both open and close goes by the space around it, and by
 * whether a quotation is open only when the space does not tell: so a forgotten mark spoils one quotation and does
 * not turn the rest of the paragraph inside out. A quotation that never closes is one only if it goes on in the next
 * paragraph or something announces it; else its mark is a stray one.
 */
final class Quotations {

    /** A paragraph with more is no prose, and must not cost more than prose does. */
    private static final int MOST = 300;

    /** How many tokens further the end of a quotation in single marks is looked for. */
    private static final int SINGLE_REACH = 150;

    /** After a word, and not after a stop, a single mark is more likely an apostrophe, but for the next few words. */
    private static final int SHORT = 6;

    /** So far it may end a quotation that nothing else ends, if the word has no apostrophe at its end. */
    private static final int PHRASE = 25;

    private final String text;
    private final List<Token> tokens;
    private final boolean mayStayOpen;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text, List<Token> tokens, boolean mayStayOpen) {
        this.text = text;
        this.tokens = tokens;
        this.mayStayOpen = mayStayOpen;
    }

    /**
     * Returns quotations in order, apart from each other, none of them empty.
     *
     * @param mayStayOpen whether the paragraph may end within a quotation
     */
    static List<Quotation> of(String text, List<Token> tokens, boolean mayStayOpen) {
        Quotations quotations = new Quotations(text, tokens, mayStayOpen);
        quotations.run();
        return List.copyOf(quotations.found);
    }

    private void run() {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (open < 0 && isSingle(i) && opensOnly(i)) {
                int close = closingSingle(i);
                if (close > 0) {
                    add(i + 1, close, true);
                    i = close;
                }
                continue;
            }
            if (!QuotationMarks.isDouble(tokens.get(i))) {
                continue;
            }
            if (open < 0) {
                open = closesOnly(i) ? -1 : i;
            } else if (opensOnly(i)) {
                add(open + 1, i, false);
                open = i;
            } else {
                add(open + 1, i, true);
                open = -1;
            }
        }
        if (open >= 0 && (mayStayOpen || isAnnounced(open))) {
            add(open + 1, tokens.size(), false);
        }
    }

    private boolean isAnnounced(int open) {
        return open > 0 && ",:".contains(tokens.get(open - 1).word());
    }

    private boolean isSingle(int i) {
        return QuotationMarks.isSingle(tokens.get(i));
    }

    private int closingSingle(int open) {
        int limit = Math.min(tokens.size(), open + SINGLE_REACH);
        int likely = -1;
        boolean nested = false;
        for (int i = open + 2; i < limit; i++) {
            if (QuotationMarks.isDouble(tokens.get(i))) {
                return QuotationMarks.closesBoth(tokens.get(i)) ? i : likely;
            }
            if (isSingle(i) && opensOnly(i)) {
                if (likely > 0) {
                    return likely;
                }
                nested = true;
            }
            if (isSingle(i) && !QuotationMarks.opens(tokens.get(i)) && !spaceBefore(i) && spaceAfter(i)) {
                boolean brief = i - open <= SHORT && !isPlural(i - 1);
                if (brief || !tokens.get(i - 1).isWord() || i == tokens.size() - 1) {
                    return i;
                }
                if (likely < 0 && !nested && i - open <= PHRASE && !mayHaveApostrophe(i - 1)) {
                    likely = i;
                }
            }
        }
        return likely;
    }

    private boolean isPlural(int i) {
        return tokens.get(i).lower().endsWith("s");
    }

    /** "The boats' crews", "Ruiz' boat", "goin'", "o'". */
    private boolean mayHaveApostrophe(int i) {
        String word = tokens.get(i).lower();
        return word.length() <= 2 || word.endsWith("in") || "szx".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private void add(int from, int to, boolean closed) {
        if (from < to && found.size() < MOST) {
            found.add(new Quotation(from, to, closed ? to + 1 : to, closed));
        }
    }

    private boolean opensOnly(int i) {
        Token mark = tokens.get(i);
        return QuotationMarks.opens(mark) || (!QuotationMarks.closes(mark) && spaceBefore(i) && !spaceAfter(i));
    }

    private boolean closesOnly(int i) {
        Token mark = tokens.get(i);
        return QuotationMarks.closes(mark) || (!QuotationMarks.opens(mark) && !spaceBefore(i) && spaceAfter(i));
    }

    private boolean spaceBefore(int i) {
        int start = tokens.get(i).span().start();
        return i == 0 || "([—–-".indexOf(text.charAt(start - 1)) >= 0 || Character.isWhitespace(text.charAt(start - 1));
    }

    private boolean spaceAfter(int i) {
        int end = tokens.get(i).span().end();
        return i == tokens.size() - 1
                || (!Character.isLetterOrDigit(text.charAt(end)) && ".…$£€[('‘".indexOf(text.charAt(end)) < 0);
    }
}
