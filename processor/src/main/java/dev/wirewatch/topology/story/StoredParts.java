package dev.wirewatch.topology.story;

import dev.wirewatch.codec.StatementCodec;
import dev.wirewatch.codec.StatementParts;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.StatementDispute;
import dev.wirewatch.schemas.internal.StatementPart;
import dev.wirewatch.schemas.internal.StatementRecord;
import dev.wirewatch.statement.Dispute;
import dev.wirewatch.statement.Report;
import dev.wirewatch.statement.StanceReason;
import dev.wirewatch.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.streams.state.KeyValueStore;

/** The parts of statements, each in a record of its own, so that the hundredth report costs no more than the first. */
final class StoredParts {

    private static final String REPORTING = "reporting";
    private static final String SECONDING = "seconding";
    private static final String DISPUTING = "disputing";

    private final KeyValueStore<String, StatementPart> store;

    /** What has been written since the turn began: most of it is read at once. */
    private final Map<String, StatementPart> written = new HashMap<>();

    StoredParts(KeyValueStore<String, StatementPart> store) {
        this.store = store;
    }

    void beginTurn() {
        written.clear();
    }

    /** A report, and the reasons for which it disputes, if it does. */
    private record Part(Report report, List<StanceReason> reasons) {

        private static Part of(Report report) {
            return new Part(report, List.of());
        }
    }

    /**
     * Has the store hold what a statement has now.
     *
     * @param before what it had
     * @param claims of reports that are new
     * @return these
     */
    List<Report> update(Optional<Statement.Stored> before, Statement.Stored now, Function<Report, Claim> claims) {
        Map<String, Part> known = before.map(StoredParts::byKey).orElse(Map.of());
        Map<String, Part> parts = byKey(now);
        List<Report> added = new ArrayList<>();
        parts.forEach((key, part) -> {
            if (!part.equals(known.get(key))) {
                StatementPart value = StatementCodec.encode(part.report, claims.apply(part.report), part.reasons);
                store.put(key, value);
                written.put(key, value);
                added.add(part.report);
            }
        });
        known.keySet().stream().filter(key -> !parts.containsKey(key)).forEach(key -> {
            store.delete(key);
            written.remove(key);
        });
        return added;
    }

    private static Map<String, Part> byKey(Statement.Stored statement) {
        String id = statement.id();
        Map<String, Part> parts = new LinkedHashMap<>();
        statement.reports().forEach(report -> parts.put(key(id, REPORTING, claim(report)), Part.of(report)));
        statement.seconds().forEach(report -> parts.put(key(id, SECONDING, claim(report)), Part.of(report)));
        statement
                .disputes()
                .forEach(dispute ->
                        parts.put(key(id, DISPUTING, claim(dispute.by())), new Part(dispute.by(), dispute.reasons())));
        return parts;
    }

    private static String key(String statement, String kind, String claim) {
        return statement + '/' + kind + '/' + claim;
    }

    private static String claim(Report report) {
        return report.claim().id();
    }

    /** The claim of one of a statement's own reports. */
    Optional<Claim> claim(Statement statement, Report report) {
        return find(statement.id(), REPORTING, claim(report))
                .map(part -> part.getReport().getClaim());
    }

    /** All parts of a statement but those that cannot be read. */
    StatementParts all(StatementRecord statement) {
        return parts(statement.getId(), statement.getReporting(), statement.getSeconding(), statement.getDisputing());
    }

    /** The parts of a statement that are published. */
    StatementParts shown(Statement statement) {
        return parts(
                statement.id(),
                claims(StatementParts.shownReports(statement.reports(), statement.isFigure())),
                claims(StatementParts.shownOthers(statement.seconds())),
                claims(StatementParts.shownOthers(statement.disputes()).stream()
                        .map(Dispute::by)
                        .toList()));
    }

    private static List<String> claims(List<Report> reports) {
        return reports.stream().map(StoredParts::claim).toList();
    }

    private StatementParts parts(
            String statement, List<String> reporting, List<String> seconding, List<String> disputing) {
        return new StatementParts(
                find(statement, REPORTING, reporting)
                        .map(StatementPart::getReport)
                        .toList(),
                find(statement, SECONDING, seconding)
                        .map(StatementPart::getReport)
                        .toList(),
                find(statement, DISPUTING, disputing)
                        .map(part -> new StatementDispute(part.getReport(), part.getReasons()))
                        .toList());
    }

    private Stream<StatementPart> find(String statement, String kind, List<String> claims) {
        return claims.stream().flatMap(claim -> find(statement, kind, claim).stream());
    }

    private Optional<StatementPart> find(String statement, String kind, String claim) {
        String key = key(statement, kind, claim);
        return Optional.ofNullable(written.get(key)).or(() -> Optional.ofNullable(store.get(key)));
    }

    void delete(StatementRecord statement) {
        String id = statement.getId();
        statement.getReporting().forEach(claim -> store.delete(key(id, REPORTING, claim)));
        statement.getSeconding().forEach(claim -> store.delete(key(id, SECONDING, claim)));
        statement.getDisputing().forEach(claim -> store.delete(key(id, DISPUTING, claim)));
    }
}
