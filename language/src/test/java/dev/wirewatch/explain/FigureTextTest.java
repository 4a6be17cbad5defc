package dev.wirewatch.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Amount.Qualifier;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.claims.figures.Quantity.Kind;
import dev.wirewatch.claims.figures.StatedTime;
import dev.wirewatch.text.Span;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTextTest {

    private static final Span SPAN = new Span(0, 1);

    static List<Arguments> amounts() {
        return List.of(
                row(
                        "more than 500,000,000 USD, 380,000,000.5 GBP",
                        Qualifier.MORE_THAN,
                        money("500000000", "USD"),
                        money("380000000.5", "GBP")),
                row("8 percent", Qualifier.EXACTLY, quantity(Kind.PERCENT, "8", "8", "percent", "")),
                row(
                        "at most 3 to 5 ferries per day",
                        Qualifier.AT_MOST,
                        quantity(Kind.COUNT, "3", "5", "ferries", "day")),
                row("about 0.5", Qualifier.ABOUT, quantity(Kind.FRACTION, "0.5", "0.5", "", "")),
                row("-1,200", Qualifier.EXACTLY, quantity(Kind.NUMBER, "-1200.00", "-1200", "", "")));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void anAmountIsToldWithQualifierUnitAndWhatItIsFor(String expected, Amount amount) {
        assertThat(FigureText.words(amount)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T10:00Z, 2026-03-02T10:00Z", "'', not known"})
    void aTimeIsToldAsFarAsItIsKnown(String value, String expected) {
        assertThat(FigureText.words(new StatedTime(SPAN, value))).isEqualTo(expected);
    }

    private static Arguments row(String expected, Qualifier qualifier, Quantity... quantities) {
        return Arguments.of(expected, new Amount(SPAN, qualifier, List.of(quantities)));
    }

    private static Quantity money(String number, String currency) {
        return quantity(Kind.MONEY, number, number, currency, "");
    }

    private static Quantity quantity(Kind kind, String low, String high, String unit, String per) {
        return new Quantity(kind, new BigDecimal(low), new BigDecimal(high), unit, per);
    }
}
