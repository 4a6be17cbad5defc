package dev.wirewatch.english.tags;

import java.util.Locale;

/**
 * What the capitals of a rare word say, which depends on whether it begins a sentence.
 *
 * @param initial whether the word begins with a capital
 * @param first factors for its tag when it begins a sentence
 * @param later factors for its tag when it does not
 */
record Capitals(boolean initial, Factors first, Factors later) {

    /** Says nothing. */
    static final Capitals NONE = new Capitals(false, Factors.NONE, Factors.NONE);

    private static final long START = Features.extractor("ExtractorStartSentenceCap()");
    private static final long MIDDLE = Features.extractor("ExtractorMidSentenceCapC()");
    private static final long ANY = Features.extractor("ExtractorMidSentenceCap()");
    private static final String NO_TAG = "0";

    /**
     * What counts of a word.
     *
     * @param any whether there is a capital anywhere
     * @param tag the most frequent one of the word in lower case
     */
    record Key(boolean initial, boolean any, String tag) {

        static Key of(TagModel model, String word) {
            boolean initial = Character.isUpperCase(word.charAt(0));
            String lower = word.toLowerCase(Locale.ROOT);
            return new Key(
                    initial,
                    word.chars().anyMatch(Character::isUpperCase),
                    initial && model.isKnown(lower) ? model.firstTagOf(lower) : NO_TAG);
        }
    }

    static Capitals of(TagModel model, Key key) {
        return new Capitals(
                key.initial, factors(model, key.tag, NO_TAG, key.any), factors(model, NO_TAG, key.tag, false));
    }

    private static Factors factors(TagModel model, String start, String middle, boolean any) {
        return new Features(model)
                .multiply(START, start)
                .multiply(MIDDLE, middle)
                .multiply(ANY, any)
                .product();
    }
}
