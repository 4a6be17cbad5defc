package dev.wirewatch.statement;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.claims.figures.Quantity.Kind;
import dev.wirewatch.english.claims.figures.EventFigures;
import java.math.BigDecimal;

/** What two amounts are to each other. */
final class FigureComparison {

    /** "About 100" may be this much more or less. */
    private static final BigDecimal MARGIN = new BigDecimal("0.1");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** The scale of a number whose last digit that is not 0 counts hundreds of thousands. */
    private static final int HUNDRED_THOUSANDS = -5;

    private static final int STEM = 5;

    private record Interval(BigDecimal low, BigDecimal high, boolean openLow, boolean openHigh) {

        boolean overlaps(Interval other) {
            return below(low, openLow, other.high, other.openHigh) && below(other.low, other.openLow, high, openHigh);
        }

        private static boolean below(BigDecimal low, boolean openLow, BigDecimal high, boolean openHigh) {
            return openLow || openHigh || low.compareTo(high) <= 0;
        }
    }

    private FigureComparison() {}

    /** Whether both count or measure the same kind of thing in the same unit. */
    static boolean isOfSame(Amount one, Amount other) {
        Quantity a = one.quantities().get(0);
        Quantity b = other.quantities().get(0);
        return a.kind() == b.kind() && a.kind() != Kind.NUMBER && isForSame(a, b) && unit(a).equals(unit(b));
    }

    /** Where one text does not say which day's earthquake it is, it may be the other's. */
    private static boolean isForSame(Quantity one, Quantity other) {
        return one.per().equals(other.per())
                || (one.unit().equals(EventFigures.MAGNITUDE)
                        && (one.per().isEmpty() || other.per().isEmpty()));
    }

    private static String unit(Quantity quantity) {
        return quantity.kind() == Kind.COUNT && quantity.unit().length() > STEM
                ? quantity.unit().substring(0, STEM)
                : quantity.unit();
    }

    /** Whether both can be true of one thing: "at least 40" and "43". */
    static boolean agree(Amount one, Amount other) {
        return one.quantities().stream().anyMatch(a -> other.quantities().stream()
                .filter(b -> a.kind() == b.kind() && unit(a).equals(unit(b)))
                .anyMatch(b -> interval(a, one.qualifier()).overlaps(interval(b, other.qualifier()))));
    }

    /** Whether who knows the one learns nothing from the other: "at least 40" agrees with 43 and does not tell it. */
    static boolean tells(Amount known, Amount other) {
        boolean bound =
                switch (known.qualifier()) {
                    case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, SEVERAL -> true;
                    case EXACTLY, ABOUT, NEARLY -> false;
                };
        return agree(known, other)
                && (!bound
                        || known.quantities()
                                .get(0)
                                .low()
                                .equals(other.quantities().get(0).low()));
    }

    /** "6.3" and "6.3 million" stand for all that is rounded to them; smaller whole numbers are exact. */
    private static BigDecimal rounding(BigDecimal number) {
        BigDecimal digits = number.stripTrailingZeros();
        boolean rounded = digits.scale() > 0 || (digits.scale() <= HUNDRED_THOUSANDS && digits.precision() > 1);
        return rounded ? HALF.movePointLeft(digits.scale()) : BigDecimal.ZERO;
    }

    private static Interval interval(Quantity quantity, Amount.Qualifier qualifier) {
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        BigDecimal margin = high.abs().multiply(MARGIN);
        return switch (qualifier) {
            case EXACTLY -> new Interval(low.subtract(rounding(low)), high.add(rounding(high)), false, false);
            case ABOUT -> new Interval(low.subtract(margin), high.add(margin), false, false);
            case NEARLY -> new Interval(low.subtract(margin), high, false, false);
            case MORE_THAN, AT_LEAST -> new Interval(low, high, false, true);
            case LESS_THAN, AT_MOST -> new Interval(low, high, true, false);
            case SEVERAL -> new Interval(low, high, false, true);
        };
    }
}
