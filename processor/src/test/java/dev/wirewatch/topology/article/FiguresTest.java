package dev.wirewatch.topology.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.StatedTime;
import dev.wirewatch.english.claims.figures.Amounts;
import dev.wirewatch.english.claims.figures.Times;
import dev.wirewatch.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final String TEXT =
            "It lost between $3.5bn and $4bn (about £3bn) a year by 10 a.m. on Monday, 12% less.";
    private static final Span ALL = new Span(0, TEXT.length());

    @Test
    void amountsComeBackFromAvroAsTheyWere() {
        List<Amount> amounts = new Amounts().in(TEXT, ALL);

        assertThat(Figures.amountsOf(Figures.amounts(amounts))).isNotEmpty().isEqualTo(amounts);
    }

    @Test
    void timesComeBackFromAvroAsTheyWere() {
        List<StatedTime> times = new Times().in(TEXT, ALL, Optional.of(LocalDate.of(2031, 3, 5)));

        assertThat(Figures.timesOf(Figures.times(times))).isNotEmpty().isEqualTo(times);
    }
}
