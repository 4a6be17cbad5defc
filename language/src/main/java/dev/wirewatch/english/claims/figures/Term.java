package dev.wirewatch.english.claims.figures;

import dev.wirewatch.claims.figures.Amount.Qualifier;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.claims.figures.Quantity.Kind;
import dev.wirewatch.english.claims.figures.Units.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit.
 *
 * @param value in the unit
 * @param scale what "million" and the like made of the number, 1 if there is none
 * @param qualifier what the number says itself, as "100-plus" does
 * @param next the lexeme after it
 */
record Term(BigDecimal value, BigDecimal scale, Optional<Unit> unit, Qualifier qualifier, int next) {

    /** "rose $3 to $85" is no range. */
    private static final BigDecimal MOST_APART = BigDecimal.TEN;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    Kind kind() {
        return unit.map(Unit::kind).orElse(Kind.NUMBER);
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    Term negated() {
        return new Term(value.negate(), scale, unit, qualifier, next);
    }

    Quantity quantity() {
        return quantityFrom(value);
    }

    private Quantity quantityFrom(BigDecimal low) {
        return new Quantity(
                kind(),
                low,
                value,
                unit.map(Unit::name).orElse(""),
                unit.map(Unit::per).orElse(""));
    }

    /** The range from a term to this one, which lends it its unit and scale: "$3-4bn"; empty if they do not fit. */
    Optional<Quantity> rangeFrom(Term from) {
        if (from.unit.isPresent() && (unit.isPresent() ? !from.isLike(this) : from.kind() != Kind.MONEY)) {
            return Optional.empty();
        }
        Term high = unit.isPresent() ? this : new Term(value, scale, from.unit, qualifier, next);
        if (high.unit.isEmpty() && !isScaled()) {
            return Optional.empty();
        }
        boolean lent = !from.isScaled() && isScaled() && from.value.compareTo(THOUSAND) < 0;
        BigDecimal low = lent ? from.value.multiply(scale) : from.value;
        boolean near = low.compareTo(value) < 0 && low.multiply(MOST_APART).compareTo(value) >= 0;
        return near ? Optional.of(high.quantityFrom(low)) : Optional.empty();
    }

    private boolean isLike(Term other) {
        return kind() == other.kind() && unit.map(Unit::name).equals(other.unit.map(Unit::name));
    }
}
