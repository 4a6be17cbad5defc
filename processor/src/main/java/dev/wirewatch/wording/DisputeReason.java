package dev.wirewatch.wording;

import dev.wirewatch.schemas.StanceReason;

/** What sets a claim against a statement, in a few words: "“shut” against “open”". */
public final class DisputeReason {

    private DisputeReason() {}

    /** Empty when only a later version knows it. */
    public static String of(StanceReason reason) {
        String words = quoted(reason.getWords());
        String boundTo = quoted(reason.getBoundTo());
        return switch (reason.getKind()) {
            case DENIAL -> "one denies what the other says";
            case NEGATION -> "%s with %s on one side only".formatted(words, boundTo);
            case OPPOSITE, FIGURE -> "%s against %s".formatted(words, boundTo);
            case DOUBT -> "doubt: " + words;
            case HEDGE -> "left open: " + words;
            case SHARED -> "the same words: " + words;
            case UNKNOWN -> "";
        };
    }

    private static String quoted(String words) {
        return "“%s”".formatted(OneLine.of(words));
    }
}
