package dev.wirewatch.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.text.Span;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkupTest {

    static List<Arguments> cases() {
        return List.of(
                row("nothing marked", "abc", "abc"),
                row("an empty text", "", ""),
                row("one mark", "abcdef", "a[1 bcd]ef", content(1, 1, 4)),
                row("the whole text", "abc", "[1 abc]", content(1, 0, 3)),
                row(
                        "an entity in a speaker in a claim, in any order",
                        "abcdefgh",
                        "a[1 b{2 c_d_e}f]gh",
                        entity(3, 4),
                        speaker(2, 2, 5),
                        content(1, 1, 6)),
                row(
                        "marks that start and end together",
                        "abc",
                        "[1 {2 _abc_}]",
                        entity(0, 3),
                        speaker(2, 0, 3),
                        content(1, 0, 3)),
                row("an entity that leaves a claim is cut", "abcdef", "[1 ab_c_]_d_ef", content(1, 0, 3), entity(2, 4)),
                row("an entity that enters a claim is cut", "abcdef", "a_b_[1 _c_def]", content(1, 2, 6), entity(1, 3)),
                row(
                        "a claim that crosses a claim",
                        "abcdef",
                        "[1 ab][1,2 cd][2 ef]",
                        content(1, 0, 4),
                        content(2, 2, 6)),
                row("a claim in a claim", "abcde", "[1 a][1,2 bcd][1 e]", content(2, 1, 4), content(1, 0, 5)),
                row("one speaker of two claims", "abc", "{1,2 ab}c", speaker(2, 0, 2), speaker(1, 0, 2)),
                row("the same mark twice", "abc", "[1 ab]c", content(1, 0, 2), content(1, 0, 2)),
                row("marks of one claim that overlap", "abcd", "[1 abcd]", content(1, 0, 3), content(1, 1, 4)),
                row("a claim right after a claim", "abcd", "[1 ab][2 cd]", content(1, 0, 2), content(2, 2, 4)),
                row("a claim that goes on at once", "abcd", "[1 abcd]", content(1, 0, 2), content(1, 2, 4)),
                row(
                        "a claim over two paragraphs is cut",
                        "ab\n\ncd",
                        "a[1 b][1 \n\n][1 c]d",
                        new Mark(Layer.PARAGRAPH, 0, new Span(0, 2)),
                        new Mark(Layer.PARAGRAPH, 0, new Span(4, 6)),
                        content(1, 1, 5)),
                row("a mark that starts within a character", "a😀b", "a[1 😀b]", content(1, 2, 4)),
                row("a mark that ends within a character", "a😀b", "[1 a]😀b", content(1, 0, 2)),
                row("a mark on a character's second half", "a😀", "a[1 😀]", content(1, 2, 3)),
                row("a mark on a character's first half", "a😀", "a😀", content(1, 1, 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void marksAreWrittenWellNested(String name, String text, String expected, List<Mark> marks) {
        StringBuilder out = new StringBuilder();
        Markup.write(text, marks, new PlainStyle().marks(out));

        assertThat(out).hasToString(expected);
    }

    @Property
    void everyCharacterIsWrittenOnceWithinItsMarksAndWhatIsOpenedLastIsClosedFirst(@ForAll("marks") List<Mark> marks) {
        Recorder recorder = new Recorder();
        Markup.write("x".repeat(30), marks, recorder);

        assertThat(recorder.open).isEmpty();
        assertThat(recorder.characters).hasSize(30);
        for (int i = 0; i < 30; i++) {
            Span character = new Span(i, i + 1);
            Map<Layer, List<Integer>> expected = new EnumMap<>(Layer.class);
            for (Layer layer : Layer.values()) {
                List<Integer> numbers = marks.stream()
                        .filter(mark -> mark.layer() == layer && mark.span().contains(character))
                        .map(Mark::number)
                        .distinct()
                        .sorted()
                        .toList();
                if (!numbers.isEmpty()) {
                    expected.put(layer, numbers);
                }
            }
            assertThat(recorder.characters.get(i)).isEqualTo(expected);
        }
    }

    @Test
    void aHundredThousandMarksAreWrittenAtOnce() {
        String text = "x".repeat(1_000_000);
        List<Mark> marks = IntStream.range(0, 100_000)
                .mapToObj(i -> new Mark(Layer.values()[i % 6], i, new Span(i * 9, i * 9 + 60)))
                .toList();

        StringBuilder out = new StringBuilder();
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> Markup.write(text, marks, new PlainStyle().marks(out)));
        assertThat(out.chars().filter(c -> c == 'x')).hasSize(1_000_000);
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        Arbitrary<Span> spans = Combinators.combine(
                        Arbitraries.integers().between(0, 29),
                        Arbitraries.integers().between(1, 12))
                .as((start, length) -> new Span(start, Math.min(30, start + length)));
        return Combinators.combine(
                        Arbitraries.of(Layer.class), Arbitraries.integers().between(1, 4), spans)
                .as(Mark::new)
                .list()
                .ofMaxSize(25);
    }

    private static Arguments row(String name, String text, String expected, Mark... marks) {
        return Arguments.of(name, text, expected, List.of(marks));
    }

    private static Mark content(int number, int start, int end) {
        return new Mark(Layer.CONTENT, number, new Span(start, end));
    }

    private static Mark speaker(int number, int start, int end) {
        return new Mark(Layer.SPEAKER, number, new Span(start, end));
    }

    private static Mark entity(int start, int end) {
        return new Mark(Layer.ENTITY, 1, new Span(start, end));
    }

    /** Notes for each character what is open around it. */
    private static final class Recorder implements Markup.Receiver {

        private final Deque<Layer> open = new ArrayDeque<>();
        private final Map<Layer, List<Integer>> numbers = new EnumMap<>(Layer.class);
        private final List<Map<Layer, List<Integer>>> characters = new ArrayList<>();

        @Override
        public void open(Layer layer, List<Integer> opened) {
            assertThat(open.isEmpty() || open.getLast().compareTo(layer) < 0).isTrue();
            open.addLast(layer);
            numbers.put(layer, opened);
        }

        @Override
        public void words(String words) {
            words.chars().forEach(c -> characters.add(new EnumMap<>(numbers)));
        }

        @Override
        public void close(Layer layer) {
            assertThat(open.removeLast()).isEqualTo(layer);
            numbers.remove(layer);
        }
    }
}
