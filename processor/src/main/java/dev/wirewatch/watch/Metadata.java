package dev.wirewatch.watch;

import java.util.List;

/**
 * What people write down about a watch.
 *
 * @param note why its owner follows this; may be empty
 * @param owner who is told; may be empty
 * @param tags by which watches are grouped
 */
public record Metadata(String note, String owner, List<String> tags) {

    public static final Metadata NONE = new Metadata("", "", List.of());

    private static final int MAX_NOTE = 2_000;
    private static final int MAX_TAGS = 100;

    /** @throws IllegalArgumentException when something is too long */
    public Metadata {
        Bounds.text("note", note, MAX_NOTE);
        Bounds.text("owner", owner, Bounds.MAX_CHARS);
        tags = List.copyOf(tags);
        Bounds.texts("tags", tags, MAX_TAGS);
    }
}
