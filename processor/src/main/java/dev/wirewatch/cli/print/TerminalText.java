package dev.wirewatch.cli.print;

import java.util.Objects;
import java.util.regex.Pattern;

/** Text from anywhere, made fit for a terminal: one line, in which nothing controls the terminal. */
public final class TerminalText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\p{Z}\\s]+");
    private static final int MAX_CHARS = 240;

    private TerminalText() {}

    /** The text without invisible characters, with a space for control characters and line ends; null is empty. */
    public static String line(String text) {
        return visible(Objects.requireNonNullElse(text, "")).strip();
    }

    /** A part of a {@link #line}: spaces at its ends stay. */
    static String visible(String text) {
        return SPACE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
    }

    /** Whether {@link #clean} cuts it. */
    static boolean isCut(String text) {
        return line(text).length() > MAX_CHARS;
    }

    /** A {@link #line}, cut to 240 UTF-16 code units with "…" at its end. */
    public static String clean(String text) {
        String line = line(text);
        if (line.length() <= MAX_CHARS) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(MAX_CHARS - 1)) ? MAX_CHARS - 1 : MAX_CHARS;
        return line.substring(0, end) + "…";
    }
}
