package dev.wirewatch.wording;

import java.util.regex.Pattern;

/**
 * Text from anywhere on one line, in which nothing controls what shows it: a space for control characters and line ends,
 * and no characters that are invisible or turn the direction of writing.
 */
public final class OneLine {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\p{Z}\\s]+");

    private OneLine() {}

    public static String of(String text) {
        return part(text).strip();
    }

    /** A part of a line: spaces at its ends stay. */
    public static String part(String text) {
        return SPACE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
    }

    /** A line of at most so many UTF-16 code units; one that was cut has "…" after them. */
    public static String of(String text, int max) {
        return cut(of(text), max);
    }

    /** A line or a part of one, cut between two characters, with "…" after it. */
    public static String cut(String line, int max) {
        if (line.length() <= max) {
            return line;
        }
        int end = max > 0 && Character.isHighSurrogate(line.charAt(max - 1)) ? max - 1 : max;
        return line.substring(0, end) + "…";
    }
}
