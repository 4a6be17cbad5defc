package dev.wirewatch.cli.print;

import dev.wirewatch.wording.OneLine;
import java.util.Objects;

/** Text from anywhere, made fit for a terminal; null is empty. */
public final class TerminalText {

    private static final int MAX_CHARS = 240;

    private TerminalText() {}

    /** On one line, whole. */
    public static String line(String text) {
        return OneLine.of(Objects.requireNonNullElse(text, ""));
    }

    /** Whether {@link #clean} cuts it. */
    static boolean isCut(String text) {
        return line(text).length() > MAX_CHARS;
    }

    /** On one line, cut to 240 UTF-16 code units with "…" at its end. */
    public static String clean(String text) {
        return OneLine.cut(line(text), MAX_CHARS);
    }
}
