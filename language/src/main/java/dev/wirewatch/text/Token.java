package dev.wirewatch.text;

import java.util.Locale;

/**
 * A word or a mark.
 *
 * @param word the token exactly as the text has it
 */
public record Token(Span span, String word) {

    /** Returns the word in lower case with a straight apostrophe, which is how word lists spell it. */
    public String lower() {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    public boolean isCapitalized() {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Returns whether this token has a letter or a digit. */
    public boolean isWord() {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (Character.isLetterOrDigit(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
