package dev.wirewatch.claims.figures;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * A number, or a range of numbers, of something.
 *
 * @param low the number; of a range its lower end
 * @param high the same as {@code low} unless it is a range
 * @param unit of money an ISO 4217 code, or the word used if that tells no currency ("pesos"); of a share "percent",
 *     "percentage points" or nothing; of a measure its usual sign or plural; of counted things the word used; else
 *     empty
 * @param per what it is for, such as "day" in barrels a day; empty when it is for nothing in particular
 */
public record Quantity(Kind kind, BigDecimal low, BigDecimal high, String unit, String per) {

    /** What is counted or measured. */
    public enum Kind {
        /** A sum of money. */
        MONEY,
        /** Per cent, where 5 stands for 5 %. */
        PERCENT,
        /** A difference between percentages. */
        PERCENTAGE_POINTS,
        /** A part of a whole, where 0.5 stands for half of it. */
        FRACTION,
        /** Length, weight, time and their like. */
        MEASURE,
        /** Things of a kind. */
        COUNT,
        /** A number that the text gives no unit for. */
        NUMBER
    }

    public Quantity {
        low = plain(low);
        high = plain(high);
    }

    /** "3.20" and "3.2" are the same number. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /** Returns the currency of a sum of money, when the text tells which it is. "$" and "dollars" alone are US dollars. */
    public Optional<Currency> currency() {
        boolean code = kind == Kind.MONEY && unit.length() == 3 && Character.isUpperCase(unit.charAt(0));
        return code ? Optional.of(Currency.getInstance(unit)) : Optional.empty();
    }
}
