package dev.wirewatch.codec;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.claims.figures.StatedTime;
import dev.wirewatch.schemas.AmountQualifier;
import dev.wirewatch.schemas.QuantityKind;
import java.math.BigDecimal;

/** Amounts and times to Avro and back. */
final class FigureCodec {

    private FigureCodec() {}

    static dev.wirewatch.schemas.Amount encode(Amount amount) {
        return new dev.wirewatch.schemas.Amount(
                Spans.encode(amount.span()),
                encode(amount.qualifier()),
                amount.quantities().stream().map(FigureCodec::encode).toList());
    }

    static Amount decode(dev.wirewatch.schemas.Amount amount) {
        return new Amount(
                Spans.decode(amount.getSpan()),
                decode(amount.getQualifier()),
                amount.getQuantities().stream().map(FigureCodec::decode).toList());
    }

    static dev.wirewatch.schemas.StatedTime encode(StatedTime time) {
        return new dev.wirewatch.schemas.StatedTime(Spans.encode(time.span()), time.value());
    }

    static StatedTime decode(dev.wirewatch.schemas.StatedTime time) {
        return new StatedTime(Spans.decode(time.getSpan()), time.getValue());
    }

    private static dev.wirewatch.schemas.Quantity encode(Quantity quantity) {
        return new dev.wirewatch.schemas.Quantity(
                encode(quantity.kind()),
                quantity.low().toPlainString(),
                quantity.high().toPlainString(),
                quantity.unit(),
                quantity.per());
    }

    private static Quantity decode(dev.wirewatch.schemas.Quantity quantity) {
        return new Quantity(
                decode(quantity.getKind()),
                new BigDecimal(quantity.getLow()),
                new BigDecimal(quantity.getHigh()),
                quantity.getUnit(),
                quantity.getPer());
    }

    static AmountQualifier encode(Amount.Qualifier qualifier) {
        return switch (qualifier) {
            case EXACTLY -> AmountQualifier.EXACTLY;
            case ABOUT -> AmountQualifier.ABOUT;
            case NEARLY -> AmountQualifier.NEARLY;
            case MORE_THAN -> AmountQualifier.MORE_THAN;
            case AT_LEAST -> AmountQualifier.AT_LEAST;
            case LESS_THAN -> AmountQualifier.LESS_THAN;
            case AT_MOST -> AmountQualifier.AT_MOST;
            case SEVERAL -> AmountQualifier.SEVERAL;
        };
    }

    static Amount.Qualifier decode(AmountQualifier qualifier) {
        return switch (qualifier) {
            case EXACTLY -> Amount.Qualifier.EXACTLY;
            case ABOUT -> Amount.Qualifier.ABOUT;
            case NEARLY -> Amount.Qualifier.NEARLY;
            case MORE_THAN -> Amount.Qualifier.MORE_THAN;
            case AT_LEAST -> Amount.Qualifier.AT_LEAST;
            case LESS_THAN -> Amount.Qualifier.LESS_THAN;
            case AT_MOST -> Amount.Qualifier.AT_MOST;
            case SEVERAL -> Amount.Qualifier.SEVERAL;
            case UNKNOWN -> throw new UnknownSymbolException(qualifier);
        };
    }

    static QuantityKind encode(Quantity.Kind kind) {
        return switch (kind) {
            case MONEY -> QuantityKind.MONEY;
            case PERCENT -> QuantityKind.PERCENT;
            case PERCENTAGE_POINTS -> QuantityKind.PERCENTAGE_POINTS;
            case FRACTION -> QuantityKind.FRACTION;
            case MEASURE -> QuantityKind.MEASURE;
            case COUNT -> QuantityKind.COUNT;
            case NUMBER -> QuantityKind.NUMBER;
        };
    }

    static Quantity.Kind decode(QuantityKind kind) {
        return switch (kind) {
            case MONEY -> Quantity.Kind.MONEY;
            case PERCENT -> Quantity.Kind.PERCENT;
            case PERCENTAGE_POINTS -> Quantity.Kind.PERCENTAGE_POINTS;
            case FRACTION -> Quantity.Kind.FRACTION;
            case MEASURE -> Quantity.Kind.MEASURE;
            case COUNT -> Quantity.Kind.COUNT;
            case NUMBER -> Quantity.Kind.NUMBER;
            case UNKNOWN -> throw new UnknownSymbolException(kind);
        };
    }
}
