package dev.wirewatch.statement;

import java.util.List;

/**
 * Somebody else's claim against a statement.
 *
 * @param reasons what sets them against each other
 */
public record Dispute(Report by, List<StanceReason> reasons) {

    public Dispute {
        reasons = List.copyOf(reasons);
    }
}
