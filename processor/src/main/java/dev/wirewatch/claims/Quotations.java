package dev.wirewatch.claims;

import dev.wirewatch.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the quotations of one paragraph. A mark that could both open and close goes by the space around it, and by
 * whether a quotation is open only when the space does not tell: so a forgotten mark spoils one quotation and does
 * not turn the rest of the paragraph inside out.
 */
final class Quotations {

    private static final Set<String> DOUBLE = Set.of("\"", "''", "``", "“", "”", "„", "«", "»");
    private static final Set<String> OPENING = Set.of("“", "„", "«", "``", "‘");
    private static final Set<String> CLOSING = Set.of("”", "»", "’");

    /** A paragraph with more is no prose, and must not cost more than prose does. */
    private static final int MOST = 300;

    private final String text;
    private final List<Token> tokens;
    private final List<Quotation> found = new ArrayList<>();
    private int from = -1;

    private Quotations(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Returns in order, apart from each other, none of them empty. */
    static List<Quotation> of(String text, List<Token> tokens) {
        Quotations quotations = new Quotations(text, tokens);
        quotations.run();
        return List.copyOf(quotations.found);
    }

    static boolean isMark(Token token) {
        return DOUBLE.contains(token.word());
    }

    private void run() {
        boolean single = false;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            boolean isSingle = word.equals("‘") || (single && word.equals("’"));
            if (!DOUBLE.contains(word) && !isSingle) {
                continue;
            }
            // single marks stand for nested quotations, unless no double mark is open
            if (from >= 0 && isSingle != single) {
                continue;
            }
            if (from < 0) {
                if (!closesOnly(i)) {
                    from = i + 1;
                    single = isSingle;
                }
            } else if (opensOnly(i)) {
                add(i, i, false);
                from = i + 1;
            } else {
                add(i, i + 1, true);
                single = false;
            }
        }
        if (from >= 0) {
            add(tokens.size(), tokens.size(), false);
        }
    }

    private void add(int to, int next, boolean closed) {
        if (from < to && found.size() < MOST) {
            found.add(new Quotation(from, to, next, closed));
        }
        from = -1;
    }

    private boolean opensOnly(int i) {
        String word = tokens.get(i).word();
        return OPENING.contains(word) || (!CLOSING.contains(word) && spaceBefore(i) && !spaceAfter(i));
    }

    private boolean closesOnly(int i) {
        String word = tokens.get(i).word();
        return CLOSING.contains(word) || (!OPENING.contains(word) && !spaceBefore(i) && spaceAfter(i));
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
