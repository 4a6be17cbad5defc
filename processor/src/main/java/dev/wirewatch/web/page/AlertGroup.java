package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.RecordFilter;
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
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Those on a page of what a search found: each is on the page that has the last of its members that were found. */
    static List<AlertGroup> onPage(ArchiveView archive, Search<Alert> search, List<Found.Hit<Alert>> page) {
        Set<String> ids = page.stream().map(Found.Hit::id).collect(Collectors.toSet());
        RecordFilter<Alert> found = RecordFilter.of(search);
        Set<String> firsts = page.stream()
                .map(hit -> AlertRow.first(hit.record()))
                .distinct()
                .filter(first -> last(archive, first, found).map(ids::contains).orElse(true))
                .collect(Collectors.toSet());
        return of(
                archive,
                page.stream()
                        .filter(hit -> firsts.contains(AlertRow.first(hit.record())))
                        .toList());
    }

    private static Optional<String> last(ArchiveView archive, String first, RecordFilter<Alert> found) {
        return members(archive, first)
                .filter(hit -> AlertRow.first(hit.record()).equals(first)) // and no digest that holds it
                .filter(hit -> found.accepts(hit.record(), hit.time()))
                .findFirst()
                .map(Found.Hit::id);
    }

    private static Stream<Found.Hit<Alert>> members(ArchiveView archive, String first) {
        Search<Alert> search = Search.of(Kind.ALERTS).with(Term.FIRST_ALERT, first);
        return archive.find(search, Optional.empty(), MOST).hits().stream();
    }

    static AlertGroup of(ArchiveView archive, String first, Found.Hit<Alert> member) {
        List<AlertRow> rows = Stream.concat(
                        members(archive, first),
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
