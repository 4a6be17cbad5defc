package dev.wirewatch.text.tags;

import dev.wirewatch.text.model.WordShape;
import java.util.function.IntPredicate;

/**
 * What the spelling of a rare word says, under the names of the extractors in CoreNLP's {@code ExtractorFramesRare}. A
 * character is a UTF-16 code unit here, as it is there.
 */
final class Spelling {

    private static final int LONGEST_AFFIX = 10;

    private Spelling() {}

    static void multiply(String word, Features features) {
        boolean upper = has(word, Character::isUpperCase);
        boolean digit = has(word, Character::isDigit);
        boolean letter = has(word, Character::isLetter);
        boolean dash = word.indexOf('-') >= 0;
        features.multiply("ExtractorUCase()", upper);
        features.multiply("ExtractorCNumber()", digit);
        features.multiply("ExtractorDash()", dash);
        features.multiply("ExtractorLetterDigitDash()", letter && digit && dash);
        features.multiply("ExtractorUpperDigitDash()", upper && digit && dash);
        features.multiply("ExtractorAllCapitalized()", word.chars().allMatch(Character::isUpperCase));
        features.multiply("ExtractorNonAlphanumeric()", !letter && !digit);
        features.multiply("ExtractorWordShapeClassifier(0,chris2)", WordShape.CHRIS2.of(word));
        features.multiply("ExtractorWordShapeClassifier(0,chris4)", WordShape.CHRIS4.of(word));
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            boolean whole = word.length() < length;
            String prefix = whole ? "######" : word.substring(0, length);
            String suffix = whole ? "######" : word.substring(word.length() - length);
            features.multiply("ExtractorWordPref(len" + length + ",w0)", prefix);
            features.multiply("ExtractorWordSuff(len" + length + ",w0)", suffix);
        }
    }

    private static boolean has(String word, IntPredicate kind) {
        return word.chars().anyMatch(kind);
    }
}
