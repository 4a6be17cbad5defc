package dev.wirewatch.explain;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Amount.Qualifier;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.claims.figures.StatedTime;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says how figures and times of a text were read: "more than 500,000,000 USD, 380,000,000 GBP". */
final class FigureText {

    private FigureText() {}

    static String words(Amount amount) {
        String qualifier = amount.qualifier() == Qualifier.EXACTLY
                ? ""
                : amount.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
        return qualifier + amount.quantities().stream().map(FigureText::words).collect(Collectors.joining(", "));
    }

    static String words(StatedTime time) {
        return time.value().isEmpty() ? "not known" : time.value();
    }

    private static String words(Quantity quantity) {
        String numbers = number(quantity.low()) + (quantity.isRange() ? " to " + number(quantity.high()) : "");
        String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
        return numbers + unit + (quantity.per().isEmpty() ? "" : " per " + quantity.per());
    }

    /** All digits, in groups of three. */
    private static String number(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
    }
}
