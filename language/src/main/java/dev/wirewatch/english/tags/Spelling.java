package dev.wirewatch.english.tags;

import dev.wirewatch.english.model.WordShape;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What the spelling of a rare word says, under the names of the extractors in CoreNLP's {@code ExtractorFramesRare}. A
 * character is a UTF-16 code unit here, as it is there.
 */
final class Spelling {

    private static final int LONGEST_AFFIX = 10;

    private static final long UPPER_CASE = Features.extractor("ExtractorUCase()");
    private static final long DIGIT = Features.extractor("ExtractorCNumber()");
    private static final long DASH = Features.extractor("ExtractorDash()");
    private static final long LETTER_DIGIT_DASH = Features.extractor("ExtractorLetterDigitDash()");
    private static final long UPPER_DIGIT_DASH = Features.extractor("ExtractorUpperDigitDash()");
    private static final long ALL_UPPER_CASE = Features.extractor("ExtractorAllCapitalized()");
    private static final long NO_LETTER_OR_DIGIT = Features.extractor("ExtractorNonAlphanumeric()");
    private static final long SHAPE = Features.extractor("ExtractorWordShapeClassifier(0,chris2)");
    private static final long UNICODE_SHAPE = Features.extractor("ExtractorWordShapeClassifier(0,chris4)");
    private static final long[] PREFIXES = affixes("ExtractorWordPref");
    private static final long[] SUFFIXES = affixes("ExtractorWordSuff");

    private Spelling() {}

    static void multiply(String word, Features features) {
        boolean upper = has(word, Character::isUpperCase);
        boolean digit = has(word, Character::isDigit);
        boolean letter = has(word, Character::isLetter);
        boolean dash = word.indexOf('-') >= 0;
        features.multiply(UPPER_CASE, upper);
        features.multiply(DIGIT, digit);
        features.multiply(DASH, dash);
        features.multiply(LETTER_DIGIT_DASH, letter && digit && dash);
        features.multiply(UPPER_DIGIT_DASH, upper && digit && dash);
        features.multiply(ALL_UPPER_CASE, word.chars().allMatch(Character::isUpperCase));
        features.multiply(NO_LETTER_OR_DIGIT, !letter && !digit);
        features.multiply(SHAPE, WordShape.CHRIS2.of(word));
        features.multiply(UNICODE_SHAPE, WordShape.CHRIS4.of(word));
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            boolean whole = word.length() < length;
            String prefix = whole ? "######" : word.substring(0, length);
            String suffix = whole ? "######" : word.substring(word.length() - length);
            features.multiply(PREFIXES[length], prefix);
            features.multiply(SUFFIXES[length], suffix);
        }
    }

    /** Extractors of affixes, by length. */
    private static long[] affixes(String extractor) {
        return IntStream.rangeClosed(0, LONGEST_AFFIX)
                .mapToLong(length -> Features.extractor(extractor + "(len" + length + ",w0)"))
                .toArray();
    }

    private static boolean has(String word, IntPredicate kind) {
        return word.chars().anyMatch(kind);
    }
}
