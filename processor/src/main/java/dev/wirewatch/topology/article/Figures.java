package dev.wirewatch.topology.article;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.claims.figures.StatedTime;
import dev.wirewatch.schemas.Qualifier;
import dev.wirewatch.schemas.QuantityKind;
import dev.wirewatch.schemas.Span;
import java.math.BigDecimal;
import java.util.List;

/** Converts amounts and times to Avro and back. */
final class Figures {

    private Figures() {}

    static List<dev.wirewatch.schemas.Amount> amounts(List<Amount> amounts) {
        return amounts.stream()
                .map(amount -> new dev.wirewatch.schemas.Amount(
                        span(amount.span()),
                        Qualifier.valueOf(amount.qualifier().name()),
                        amount.quantities().stream().map(Figures::quantity).toList()))
                .toList();
    }

    static List<dev.wirewatch.schemas.StatedTime> times(List<StatedTime> times) {
        return times.stream()
                .map(time -> new dev.wirewatch.schemas.StatedTime(span(time.span()), time.value()))
                .toList();
    }

    static List<Amount> amountsOf(List<dev.wirewatch.schemas.Amount> amounts) {
        return amounts.stream()
                .map(amount -> new Amount(
                        spanOf(amount.getSpan()),
                        Amount.Qualifier.valueOf(amount.getQualifier().name()),
                        amount.getQuantities().stream().map(Figures::quantityOf).toList()))
                .toList();
    }

    static List<StatedTime> timesOf(List<dev.wirewatch.schemas.StatedTime> times) {
        return times.stream()
                .map(time -> new StatedTime(spanOf(time.getSpan()), time.getValue()))
                .toList();
    }

    private static dev.wirewatch.schemas.Quantity quantity(Quantity quantity) {
        return new dev.wirewatch.schemas.Quantity(
                QuantityKind.valueOf(quantity.kind().name()),
                quantity.low().toPlainString(),
                quantity.high().toPlainString(),
                quantity.unit(),
                quantity.per());
    }

    private static Quantity quantityOf(dev.wirewatch.schemas.Quantity quantity) {
        return new Quantity(
                Quantity.Kind.valueOf(quantity.getKind().name()),
                new BigDecimal(quantity.getLow()),
                new BigDecimal(quantity.getHigh()),
                quantity.getUnit(),
                quantity.getPer());
    }

    private static Span span(dev.wirewatch.text.Span span) {
        return new Span(span.start(), span.end());
    }

    private static dev.wirewatch.text.Span spanOf(Span span) {
        return new dev.wirewatch.text.Span(span.getStart(), span.getEnd());
    }
}
