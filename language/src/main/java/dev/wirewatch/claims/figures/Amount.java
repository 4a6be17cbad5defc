package dev.wirewatch.claims.figures;

import dev.wirewatch.text.Span;
import java.util.List;

/**
 * An amount that a text states: "more than $500m (£380m)".
 *
 * @param span with its qualifier and unit
 * @param quantities the amount, then the same in other units, as in brackets after it; never empty
 */
public record Amount(Span span, Qualifier qualifier, List<Quantity> quantities) {

    /** How the number relates to the amount that is meant. */
    public enum Qualifier {
        EXACTLY,
        ABOUT,
        /** A little less. */
        NEARLY,
        MORE_THAN,
        AT_LEAST,
        LESS_THAN,
        AT_MOST,
        /** A few times as much: "dozens", "several hundred". */
        SEVERAL
    }

    public Amount {
        quantities = List.copyOf(quantities);
    }
}
