package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Search;
import dev.wirewatch.archive.Term;
import dev.wirewatch.schemas.Alert;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An alert with those that came of its story later.
 *
 * @param lead the one that told the story first, or the first that is still known
 * @param later the newest first
 */
public record AlertGroup(AlertRow lead, List<AlertRow> later) {

    private static final int MOST = 100;

    /** Groups of which these are members, those that told something new last first. */
    static List<AlertGroup> of(ArchiveView archive, Collection<Found.Hit<Alert>> some) {
        Map<String, AlertGroup> groups = new HashMap<>();
        for (Found.Hit<Alert> hit : some) {
            groups.computeIfAbsent(AlertRow.first(hit.record()), first -> of(archive, first, hit));
        }
        return groups.values().stream()
                .sorted(Comparator.comparing(AlertGroup::time).reversed())
                .toList();
    }

    static AlertGroup of(ArchiveView archive, String first, Found.Hit<Alert> member) {
        Search<Alert> search = Search.of(Kind.ALERTS).with(Term.FIRST_ALERT, first);
        List<AlertRow> rows = Stream.concat(
                        archive.find(search, Optional.empty(), MOST).hits().stream(),
                        Stream.concat(archive.get(Kind.ALERTS, first).stream(), Stream.of(member)))
                .map(AlertRow::of)
                .sorted(Comparator.comparing(AlertRow::time))
                .distinct()
                .toList();
        AlertRow lead =
                rows.stream().filter(row -> row.id().equals(first)).findFirst().orElse(rows.get(0));
        return new AlertGroup(
                lead,
                rows.stream()
                        .filter(row -> !row.id().equals(lead.id()))
                        .sorted(Comparator.comparing(AlertRow::time).reversed())
                        .toList());
    }

    /** Those of them that told something new. */
    public List<AlertRow> updates() {
        return later.stream().filter(row -> !row.isRepeat()).toList();
    }

    public List<AlertRow> repeats() {
        return later.stream().filter(AlertRow::isRepeat).toList();
    }

    /** When it last told something new. */
    Instant time() {
        return last().time();
    }

    /** Whether the last that was told is that it does not hold. */
    public boolean isWithdrawn() {
        return last().isWithdrawn();
    }

    private AlertRow last() {
        List<AlertRow> updates = updates();
        return updates.isEmpty() ? lead : updates.get(0);
    }
}
