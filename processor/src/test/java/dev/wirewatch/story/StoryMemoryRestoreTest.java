package dev.wirewatch.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.text.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A memory that was restored says the same as one that never stopped, whatever comes: copies, versions, kills, floods. */
class StoryMemoryRestoreTest {

    private static final Duration WINDOW = Duration.ofHours(8);
    private static final int CAPACITY = 12;
    private static final int TEXTS = 5;
    private static final Sketcher SKETCHER = new Sketcher();

    /** What a store would hold. */
    private static final class Stored implements StoryMemory.Journal {

        private final SortedMap<Long, StoryEntry> entries = new TreeMap<>();

        @Override
        public void written(long number, StoryEntry entry) {
            entries.put(number, entry);
        }

        @Override
        public void removed(long number) {
            entries.remove(number);
        }
    }

    /**
     * What happens to one of a few articles.
     *
     * @param text which of a few texts it has
     * @param second another one, of which it has the half
     */
    private record Event(int article, int text, int second, int figure, String opening, String outlet, int minutes) {

        private boolean isKill() {
            return figure == 0;
        }

        private StorySketch sketch(Instant time) {
            String body = opening + text(text) + " " + figure + " people "
                    + text(second).substring(0, 150);
            return SKETCHER.sketch(
                    Document.of("article-" + article, "Headline " + text, body), Annotation.empty(), outlet, time);
        }

        private static String text(int number) {
            return new Random(number)
                    .ints(60, 0, 900)
                    .mapToObj(n -> "syl" + Integer.toString(n, 36))
                    .collect(Collectors.joining(" "));
        }
    }

    @Provide
    Arbitrary<List<Event>> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, TEXTS),
                        Arbitraries.integers().between(0, TEXTS),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of("", "", "ORLA (Reuters) - ", "TARN (AP) - "),
                        Arbitraries.of("Northwire", "Tarn Echo", "Daily Orla", "Quay Post", ""),
                        Arbitraries.integers().between(0, 120))
                .as(Event::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    @Property(tries = 100)
    void restoredAtAnyTimeItGivesTheSameAnswers(@ForAll("days") List<Event> events) {
        for (int every : new int[] {1, 7}) {
            Stored never = new Stored();
            Stored often = new Stored();
            assertThat(answers(events, often, every)).isEqualTo(answers(events, never, Integer.MAX_VALUE));
            assertThat(often.entries).hasSameSizeAs(never.entries).hasSizeLessThanOrEqualTo(CAPACITY);
        }
    }

    private static List<Object> answers(List<Event> events, Stored stored, int every) {
        List<Object> answers = new ArrayList<>();
        StoryMemory memory = new StoryMemory(WINDOW, CAPACITY, stored);
        Instant now = Instant.parse("2031-03-05T09:00:00Z");
        for (int i = 0; i < events.size(); i++) {
            if (i % every == every - 1) {
                memory = restored(stored);
            }
            Event event = events.get(i);
            now = now.plus(Duration.ofMinutes(event.minutes()));
            answers.add(
                    event.isKill() ? memory.remove("article-" + event.article()) : memory.assign(event.sketch(now)));
        }
        return answers;
    }

    private static StoryMemory restored(Stored stored) {
        StoryMemory memory = new StoryMemory(WINDOW, CAPACITY, stored);
        new TreeMap<>(stored.entries).forEach(memory::restore);
        return memory;
    }
}
