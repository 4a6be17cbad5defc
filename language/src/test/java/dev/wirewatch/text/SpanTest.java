package dev.wirewatch.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 3", "4, 3", "-1, 2"})
    void whatIsEmptyBackwardsOrBeforeTheTextIsNoSpan(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessageContaining("[" + start + ", " + end + ")");
    }

    @ParameterizedTest
    @CsvSource({
        // other span | overlaps [3, 6) | is contained in it
        "0, 3, false, false",
        "0, 4, true, false",
        "3, 6, true, true",
        "4, 5, true, true",
        "5, 7, true, false",
        "6, 7, false, false",
        "0, 9, true, false",
    })
    void spansThatTouchDoNotOverlap(int start, int end, boolean overlaps, boolean contained) {
        Span span = new Span(3, 6);
        Span other = new Span(start, end);

        assertThat(span.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(span)).isEqualTo(overlaps);
        assertThat(span.contains(other)).isEqualTo(contained);
    }

    @Test
    void aSpanCountsUtf16CodeUnits() {
        Span span = new Span(2, 4);

        assertThat(span.length()).isEqualTo(2);
        assertThat(span.in("a 😀 b")).isEqualTo("😀");
    }

    @Test
    void spansStandInTheOrderOfTheText() {
        assertThat(List.of(new Span(2, 5), new Span(0, 9), new Span(2, 3)).stream()
                        .sorted())
                .containsExactly(new Span(0, 9), new Span(2, 3), new Span(2, 5));
    }
}
