package dev.wirewatch.topology.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.schemas.internal.StoryEntry;
import dev.wirewatch.story.Assignment;
import dev.wirewatch.story.Sketcher;
import dev.wirewatch.story.StoryMemory;
import dev.wirewatch.story.StorySketch;
import dev.wirewatch.text.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

class StoredStoriesTest {

    private static final Instant START = Instant.parse("2031-03-05T09:00:00Z");
    private static final int CAPACITY = 100;
    private static final String LANDSLIDE =
            "A landslide above Orla buried twelve houses on Sunday, and the mayor Marta Ilves sent the people of the "
                    + "valley to the gymnasium in Tarn, where they will stay until the slope is safe.";

    private final KeyValueStore<String, StoryEntry> store =
            InMemoryStores.open("entries", StoryEntry.class, new MockProcessorContext<>());

    @Test
    void aMemoryThatIsLoadedAgainGoesOn() {
        load("w ").assign(sketch("a", "Northwire", 0));

        Assignment copy = load("w ").assign(sketch("b", "Tarn Echo", 1));

        assertThat(copy.story()).isEqualTo("a");
        assertThat(copy.copyOf()).contains("a");
        assertThat(copy.coverage().names()).containsExactly("Northwire");
    }

    @Test
    void memoriesUnderOtherPrefixesAreApart() {
        load("w ").assign(sketch("a", "Northwire", 0));
        load("w 1 ").assign(sketch("b", "Northwire", 1));
        load("").assign(sketch("c", "Northwire", 2));

        assertThat(load("w ").assign(sketch("d", "Tarn Echo", 3)).copyOf()).contains("a");
        assertThat(load("w 1 ").assign(sketch("d", "Tarn Echo", 3)).copyOf()).contains("b");
        assertThat(load("").assign(sketch("d", "Tarn Echo", 3)).copyOf()).contains("c");
        assertThat(load("w").assign(sketch("d", "Tarn Echo", 3)).copyOf()).isEmpty();
    }

    @Test
    void whatLeavesTheWindowLeavesTheStore() {
        StoryMemory memory = load("w ");
        memory.assign(sketch("a", "Northwire", 0));
        memory.assign(sketch("b", "Tarn Echo", 1));
        memory.remove("b");
        assertThat(keys()).containsExactly("w 0000000000000000");

        memory.assign(sketch("c", "Tarn Echo", 72 * 60 + 1));

        assertThat(keys()).hasSize(1);
        assertThat(load("w ").remove("c")).isPresent();
        assertThat(keys()).isEmpty();
    }

    @Test
    void anEntryThatCannotBeReadIsForgotten() {
        StoryMemory memory = load("w ");
        memory.assign(sketch("a", "Northwire", 0));
        memory.assign(sketch("b", "Tarn Echo", 1));
        InMemoryStores.damage(store, "w 0000000000000000");

        Assignment next = load("w ").assign(sketch("c", "Daily Orla", 2));

        assertThat(next.copyOf()).contains("b");
        assertThat(keys()).hasSize(2).doesNotContain("w 0000000000000000");
    }

    private StoryMemory load(String prefix) {
        return StoredStories.load(store, prefix, CAPACITY);
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        try (var entries = store.all()) {
            entries.forEachRemaining(entry -> keys.add(entry.key));
        }
        return keys;
    }

    private static StorySketch sketch(String id, String source, int minutes) {
        return new Sketcher()
                .sketch(
                        Document.of(id, "Landslide above Orla", LANDSLIDE),
                        Annotation.empty(),
                        source,
                        START.plus(Duration.ofMinutes(minutes)));
    }
}
