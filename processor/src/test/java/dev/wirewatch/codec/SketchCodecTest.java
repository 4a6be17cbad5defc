package dev.wirewatch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.schemas.internal.SketchLabel;
import dev.wirewatch.story.Figure;
import dev.wirewatch.story.Figures;
import dev.wirewatch.story.Label;
import dev.wirewatch.story.Shingles;
import dev.wirewatch.story.Sketcher;
import dev.wirewatch.story.StoryEntry;
import dev.wirewatch.story.StorySketch;
import dev.wirewatch.story.Terms;
import dev.wirewatch.text.Document;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SketchCodecTest {

    private static final Instant TIME = Instant.parse("2031-03-05T09:00:00.123Z");

    @Provide
    Arbitrary<StoryEntry> entries() {
        Arbitrary<int[]> hashes = Arbitraries.integers().array(int[].class).ofMaxSize(20);
        Arbitrary<Shingles> shingles = Combinators.combine(
                        Arbitraries.integers().between(0, 9), hashes, hashes)
                .as(Shingles::new);
        Arbitrary<Figures> figures = Combinators.combine(Annotations.words(), Arbitraries.integers())
                .as(Figure::new)
                .list()
                .ofMaxSize(5)
                .map(Figures::new);
        Arbitrary<Terms> terms = Combinators.combine(
                        hashes,
                        Arbitraries.bytes().array(byte[].class).ofMaxSize(20),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9))
                .as(Terms::new);
        Arbitrary<StorySketch> sketches = Combinators.combine(
                        Annotations.words(),
                        Arbitraries.of(Label.class).set(),
                        Annotations.words().set().ofMaxSize(3),
                        shingles,
                        figures,
                        terms)
                .as((article, labels, credits, sample, numbers, telling) ->
                        new StorySketch(article, TIME, labels, credits, sample, numbers, telling));
        return Combinators.combine(
                        sketches,
                        Annotations.words(),
                        Arbitraries.integers(),
                        Annotations.words().optional())
                .as(StoryEntry::new);
    }

    @Property(tries = 300)
    void whatIsEncodedWrittenReadAndDecodedIsWhatItWas(@ForAll("entries") StoryEntry entry) throws IOException {
        var encoded = SketchCodec.encode(entry);
        var read = dev.wirewatch.schemas.internal.StoryEntry.getDecoder()
                .decode(dev.wirewatch.schemas.internal.StoryEntry.getEncoder().encode(encoded));

        assertThat(read).isEqualTo(encoded);
        assertThat(SketchCodec.decode(read)).usingRecursiveComparison().isEqualTo(entry);
        assertThat(read).as("decoding takes nothing from it").isEqualTo(encoded);
    }

    @Test
    void aLabelThatOnlyALaterVersionKnowsIsLeftOut() {
        StorySketch sketch = sketch("The pier closes.");
        var later = dev.wirewatch.schemas.internal.StorySketch.newBuilder(SketchCodec.encode(sketch))
                .setLabels(List.of(SketchLabel.UNKNOWN, SketchLabel.UPDATE))
                .build();

        assertThat(SketchCodec.decode(later).labels()).containsExactly(Label.UPDATE);
    }

    @Test
    void theLargestArticleTakesTwoKilobytes() throws IOException {
        String body = new Random(5)
                .ints(60_000, 0, 5_000)
                .mapToObj(n -> n % 2 == 0 ? "w" + n : n + "9".repeat(n))
                .collect(Collectors.joining(" "));

        assertThat(dev.wirewatch.schemas.internal.StorySketch.getEncoder()
                        .encode(SketchCodec.encode(sketch(body)))
                        .remaining())
                .isBetween(1_500, 2_500);
    }

    private static StorySketch sketch(String body) {
        Document document = Document.of("0123456789abcdef0123", "A headline of eight words or a few", body);
        return new Sketcher().sketch(document, Annotation.empty(), "N".repeat(100_000), TIME);
    }
}
