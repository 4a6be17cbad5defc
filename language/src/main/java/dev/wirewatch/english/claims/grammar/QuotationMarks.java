package dev.wirewatch.english.claims.grammar;

import dev.wirewatch.text.Token;

/** What quotation marks are: a token of one mark or, as where one quotation ends with another, of several. */
public final class QuotationMarks {

    private static final String DOUBLE = "\"“”„«»";
    private static final String SINGLE = "'‘’`";
    private static final String OPENING = "“„«‘`";
    private static final String CLOSING = "”»’";

    private QuotationMarks() {}

    /** Whether a token is a mark of any kind; a single one may be an apostrophe, too. */
    public static boolean isAny(Token token) {
        String word = token.word();
        for (int i = 0; i < word.length(); i++) {
            if ((DOUBLE + SINGLE).indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    static boolean isSingle(Token token) {
        return token.word().length() == 1 && SINGLE.contains(token.word());
    }

    /** Whether a token is a double mark, or two single ones that stand for one. */
    static boolean isDouble(Token token) {
        return isAny(token) && !isSingle(token);
    }

    /** Whether the shape of a mark says that it opens a quotation. */
    static boolean opens(Token token) {
        return OPENING.indexOf(token.word().charAt(0)) >= 0;
    }

    /** Whether the shape of a mark says that it closes a quotation. */
    static boolean closes(Token token) {
        return CLOSING.indexOf(token.word().charAt(0)) >= 0;
    }

    /** Whether a token closes a quotation in single marks, and the one around it: {@code ’”}. */
    static boolean closesBoth(Token token) {
        return isDouble(token)
                && SINGLE.indexOf(token.word().charAt(0)) >= 0
                && DOUBLE.indexOf(token.word().charAt(1)) >= 0;
    }
}
