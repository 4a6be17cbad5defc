package dev.wirewatch.statement;

import dev.wirewatch.claims.figures.Amount;
import java.util.List;

/**
 * Other figures on one thing.
 *
 * @param what they count or measure, as the text has it
 */
public record FigureConflict(String what, List<Value> values, Relation relation) {

    public FigureConflict {
        values = List.copyOf(values);
    }

    /** The number of an amount in an article. */
    public record Value(String number, String article, Amount amount) {}

    /** What a later figure is to an earlier one. */
    public enum Relation {
        CONFLICT,
        /** By the same source. */
        REVISED,
        /** A count that is higher later. */
        RISEN
    }
}
