package dev.wirewatch.deliver.message;

import java.util.List;

/**
 * How much a view says at most.
 *
 * @param chars of a text, in UTF-16 code units before they are escaped
 * @param link longest address that is linked, in the same
 * @param items alerts of a summary that are told one by one
 */
public record ViewSize(int chars, int link, int items) {

    /** From the largest to the smallest. The smallest fits anywhere, whatever its text. */
    public static final List<ViewSize> ALL = List.of(
            new ViewSize(2_000, 2_000, 100),
            new ViewSize(1_000, 1_000, 40),
            new ViewSize(500, 500, 20),
            new ViewSize(250, 500, 10),
            new ViewSize(100, 250, 3),
            new ViewSize(25, 0, 1));

    public static ViewSize largest() {
        return ALL.get(0);
    }
}
