package dev.wirewatch.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.text.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds for any stream of articles; the streams here are made up from a few hundred syllables, by fixed seeds. */
class StoryMemoryBoundsTest {

    private static final int CAPACITY = 50;

    @Test
    void noAnswerDependsOnALaterArticle() {
        for (int seed = 0; seed < 5; seed++) {
            List<StorySketch> stream = stream(seed, 200);
            List<Assignment> all = assign(new StoryMemory(Duration.ofHours(10), CAPACITY), stream);

            for (int end = 0; end <= stream.size(); end += 40) {
                assertThat(assign(new StoryMemory(Duration.ofHours(10), CAPACITY), stream.subList(0, end)))
                        .isEqualTo(all.subList(0, end));
            }
            assertThat(all).as("something is joined").anySatisfy(a -> assertThat(a.story())
                    .isNotEqualTo(a.article()));
        }
    }

    @Test
    void theMemoryNeverHoldsMoreThanItsCapacityNorTermsOfWhatItForgot() {
        StoryMemory memory = new StoryMemory(Duration.ofDays(365), CAPACITY);
        for (StorySketch sketch : stream(7, 500)) {
            memory.assign(sketch);
            assertThat(memory.articles()).isLessThanOrEqualTo(CAPACITY);
        }

        assertThat(memory.articles()).isEqualTo(CAPACITY);
        assertThat(memory.terms()).isEqualTo((int) stream(7, 500).stream()
                .skip(500 - CAPACITY)
                .flatMapToInt(sketch -> Arrays.stream(sketch.terms().hashes()))
                .distinct()
                .count());
    }

    @Test
    void aSketchIsSmallHoweverLongItsArticle() {
        String body = new Random(3).ints(60_000, 0, 5000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));

        StorySketch sketch = sketch(0, "Very long", body);

        int bytes = 4 * (sketch.shingles().own().length + sketch.shingles().quoted().length)
                + 5 * sketch.terms().size()
                + 8 * sketch.figures().size();
        assertThat(bytes).isLessThan(2048);
    }

    private static List<Assignment> assign(StoryMemory memory, List<StorySketch> stream) {
        return stream.stream().map(memory::assign).toList();
    }

    private static List<StorySketch> stream(int seed, int size) {
        Random random = new Random(seed);
        List<String> bodies = new ArrayList<>();
        List<StorySketch> stream = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean again = !bodies.isEmpty() && random.nextInt(3) == 0;
            String body =
                    again ? bodies.get(random.nextInt(bodies.size())) + " More " + words(random, 5) : words(random, 60);
            bodies.add(body);
            stream.add(sketch(i, (random.nextInt(9) == 0 ? "CORRECTED - " : "") + words(random, 4), body));
        }
        return stream;
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 900)
                .mapToObj(n -> "syl" + Integer.toString(n, 36))
                .collect(Collectors.joining(" "));
    }

    private static StorySketch sketch(int number, String headline, String body) {
        return new Sketcher()
                .sketch(
                        Document.of("article-" + number, headline, body),
                        Annotation.empty(),
                        "Outlet " + number % 7,
                        Instant.EPOCH.plus(Duration.ofMinutes(20L * number)));
    }
}
