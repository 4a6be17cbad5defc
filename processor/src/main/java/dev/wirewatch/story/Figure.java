package dev.wirewatch.story;

/**
 * A number in a text.
 *
 * @param value as the text has it, or in digits when it is a word
 * @param context hash of the words before and after it: two texts with one context tell the number of the same thing
 */
public record Figure(String value, int context) {}
