package dev.wirewatch.archive;

import dev.wirewatch.schemas.Alert;
import java.util.Set;

/** Alerts that people are told of: all but those that repeat what was told. */
public final class DisturbingAlerts {

    private static final Set<String> KINDS = Set.of("new", "update", "withdrawal", "digest");

    private DisturbingAlerts() {}

    public static Search<Alert> search() {
        return Search.of(Kind.ALERTS).with(Term.KIND, KINDS);
    }
}
