package dev.wirewatch.english.model;

/** The kinds of characters that CoreNLP's shape {@code chris4} tells apart ({@code chris4equivalenceClass}). */
final class UnicodeKind {

    /** Chinese numerals that Unicode has as letters, without one, which CoreNLP leaves out; two circles for zero. */
    private static final String NUMERALS = "二三四五六七八九十零〇百千万亿兩○◯";

    private UnicodeKind() {}

    static char of(char c) {
        int type = Character.getType(c);
        if (Character.isDigit(c)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || NUMERALS.indexOf(c) >= 0) {
            return 'd';
        }
        if (c == '第') {
            return 'o';
        }
        if (c == '年' || c == '月' || c == '日') {
            return 'D';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
            return 'X';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return 's';
        }
        return ofCaseless(c, type);
    }

    private static char ofCaseless(char c, int type) {
        if (c == '\'' || c == '%') {
            return c;
        }
        return switch (type) {
            case Character.OTHER_LETTER -> 'c';
            case Character.CURRENCY_SYMBOL -> '$';
            case Character.MATH_SYMBOL -> '+';
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> '|';
            case Character.START_PUNCTUATION -> '(';
            case Character.END_PUNCTUATION -> ')';
            case Character.INITIAL_QUOTE_PUNCTUATION -> '`';
            case Character.FINAL_QUOTE_PUNCTUATION -> '\'';
            case Character.OTHER_PUNCTUATION -> '.';
            case Character.CONNECTOR_PUNCTUATION -> '_';
            case Character.DASH_PUNCTUATION -> '-';
            default -> 'q';
        };
    }
}
