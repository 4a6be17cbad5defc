package dev.wirewatch.topology.alert;

import dev.wirewatch.schemas.internal.StoryEntry;
import dev.wirewatch.story.StoryMemory;
import dev.wirewatch.topology.story.StoredStories;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The story memory of each watch: what its articles have told. All are in the store; those of the watches that matched
 * last are on the heap, too.
 */
final class WatchMemories {

    /** Articles that one watch remembers, the last ones. */
    private static final int OF_A_WATCH = 500;

    /** Articles on the heap, about 6 kB each. */
    private static final int ON_HEAP = 2_000;

    private final KeyValueStore<String, StoryEntry> entries;

    /** By watch, the one that was used last at the end. */
    private final Map<String, StoryMemory> loaded = new LinkedHashMap<>(16, 0.75f, true);

    WatchMemories(KeyValueStore<String, StoryEntry> entries) {
        this.entries = entries;
    }

    StoryMemory of(String watchId) {
        StoryMemory memory = loaded.computeIfAbsent(watchId, id -> StoredStories.load(entries, id + ' ', OF_A_WATCH));
        int articles = loaded.values().stream().mapToInt(StoryMemory::articles).sum();
        for (Iterator<StoryMemory> least = loaded.values().iterator(); articles > ON_HEAP && loaded.size() > 1; ) {
            articles -= least.next().articles();
            least.remove();
        }
        return memory;
    }

    /** Has the memory read anew: what is on the heap may differ from what is stored. */
    void unload(String watchId) {
        loaded.remove(watchId);
    }
}
