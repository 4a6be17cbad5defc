package dev.wirewatch.story;

/**
 * A word as texts are compared by it, in any language.
 *
 * @param start where the text has it
 * @param text in lower case; a number with the points and commas in it
 * @param named whether it begins with a capital letter though no sentence begins there
 * @param quoted whether it stands between quotation marks
 */
record Word(int start, String text, boolean named, boolean quoted) {

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }
}
