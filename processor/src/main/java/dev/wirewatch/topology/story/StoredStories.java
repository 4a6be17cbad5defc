package dev.wirewatch.topology.story;

import dev.wirewatch.codec.SketchCodec;
import dev.wirewatch.schemas.internal.StoryEntry;
import dev.wirewatch.story.StoryMemory;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Memories of stories in a store, which may hold many, each under a prefix of its own. An entry is written when its article
 * comes and deleted when its article leaves the window.
 */
public final class StoredStories implements StoryMemory.Journal {

    private static final HexFormat HEX = HexFormat.of();
    private static final int DIGITS = 2 * Long.BYTES;

    private final KeyValueStore<String, StoryEntry> entries;
    private final String prefix;

    private StoredStories(KeyValueStore<String, StoryEntry> entries, String prefix) {
        this.entries = entries;
        this.prefix = prefix;
    }

    /**
     * Reads a memory, which from then on writes all that changes in it to the store.
     *
     * @param prefix of its keys in the store
     * @param capacity how many articles it remembers at most
     */
    public static StoryMemory load(KeyValueStore<String, StoryEntry> entries, String prefix, int capacity) {
        StoredStories stored = new StoredStories(entries, prefix);
        StoryMemory memory = new StoryMemory(StoryMemory.WINDOW, capacity, stored);
        try (KeyValueIterator<String, StoryEntry> found = entries.range(stored.key(0), stored.key(Long.MAX_VALUE))) {
            found.forEachRemaining(entry -> {
                if (stored.isOwn(entry.key)) {
                    Optional.ofNullable(entry.value) // null where it cannot be read
                            .map(SketchCodec::decode)
                            .ifPresentOrElse(
                                    known -> memory.restore(stored.number(entry.key), known),
                                    () -> entries.delete(entry.key));
                }
            });
        }
        return memory;
    }

    @Override
    public void written(long number, dev.wirewatch.story.StoryEntry entry) {
        entries.put(key(number), SketchCodec.encode(entry));
    }

    @Override
    public void removed(long number) {
        entries.delete(key(number));
    }

    /** Ordered by number. */
    private String key(long number) {
        return prefix + HEX.toHexDigits(number);
    }

    private long number(String key) {
        return HexFormat.fromHexDigitsToLong(key, prefix.length(), key.length());
    }

    /** The prefix of another memory may begin with this one's. */
    private boolean isOwn(String key) {
        return key.length() == prefix.length() + DIGITS;
    }
}
