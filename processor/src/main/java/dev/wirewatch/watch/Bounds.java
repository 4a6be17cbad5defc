package dev.wirewatch.watch;

import java.util.Collection;

/** What a watch may hold at most: thousands of them are kept in memory, and each match and each alert repeats some of it. */
final class Bounds {

    /** Longest name, id and label, in UTF-16 code units. */
    static final int MAX_CHARS = 300;

    private static final int MOST_URGENT = 1;
    private static final int LEAST_URGENT = 9;

    private Bounds() {}

    static void text(String what, String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException("The %s of a watch has at most %,d characters; this one has %,d."
                    .formatted(what, most, text.length()));
        }
    }

    static void texts(String what, Collection<String> texts, int most) {
        if (texts.size() > most) {
            throw new IllegalArgumentException(
                    "A watch has at most %,d %s; this one has %,d.".formatted(most, what, texts.size()));
        }
        if (texts.stream().anyMatch(text -> text.length() > MAX_CHARS)) {
            throw new IllegalArgumentException(
                    "The %s of a watch have at most %d characters each.".formatted(what, MAX_CHARS));
        }
    }

    static void urgency(int urgency) {
        if (urgency < MOST_URGENT || urgency > LEAST_URGENT) {
            throw new IllegalArgumentException("An urgency is a number from %d, the most urgent, to %d; %d is none."
                    .formatted(MOST_URGENT, LEAST_URGENT, urgency));
        }
    }
}
