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
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.streams.state.KeyValueStore;

/** The parts of statements, each in a record of its own, so that the hundredth report costs no more than the first. */
final class StoredParts {

    private final KeyValueStore<String, StatementPart> store;

    /** What has been written since the turn began: most of it is read at once. */
    private final Map<String, StatementPart> written = new HashMap<>();

    StoredParts(KeyValueStore<String, StatementPart> store) {
        this.store = store;
    }

    void beginTurn() {
        written.clear();
    }

    /** What a claim is to a statement; its name is part of keys. */
    private enum Kind {
        REPORTING(statement -> statement.reports().stream().map(Part::of).toList()),
        SECONDING(statement -> statement.seconds().stream().map(Part::of).toList()),
        DISPUTING(statement -> statement.disputes().stream()
                .map(dispute -> new Part(dispute.by(), dispute.reasons()))
                .toList());

        private final String key = name().toLowerCase(Locale.ROOT);
        private final Function<Statement.Stored, List<Part>> parts;

        Kind(Function<Statement.Stored, List<Part>> parts) {
            this.parts = parts;
        }
    }

    /** A report, and the reasons for which it disputes, if it does. */
    private record Part(Report report, List<StanceReason> reasons) {

        private static Part of(Report report) {
            return new Part(report, List.of());
        }

        private String claim() {
            return StoredParts.claim(report);
        }
    }

    /**
     * Has the store hold what a statement has now.
     *
     * @param before what it had
     * @param own claims of the article that made it so, by id: its parts may have changed in what is not compared
     * @param others gives the claim of a part of another article
     * @return reports that are new, and those of the article
     */
    List<Report> update(
            Optional<Statement.Stored> before,
            Statement.Stored now,
            Map<String, Claim> own,
            Function<Report, Claim> others) {
        Map<String, Part> known = before.map(StoredParts::byKey).orElse(Map.of());
        Map<String, Part> parts = byKey(now);
        List<Report> changed = new ArrayList<>();
        parts.forEach((key, part) -> {
            if (own.containsKey(part.claim()) || !part.equals(known.get(key))) {
                Claim claim = Optional.ofNullable(own.get(part.claim())).orElseGet(() -> others.apply(part.report));
                put(key, StatementCodec.encode(part.report, claim, part.reasons));
                changed.add(part.report);
            }
        });
        known.keySet().stream().filter(key -> !parts.containsKey(key)).forEach(this::delete);
        return changed;
    }

    private static Map<String, Part> byKey(Statement.Stored statement) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            kind.parts.apply(statement).forEach(part -> parts.put(key(statement.id(), kind, part.claim()), part));
        }
        return parts;
    }

    private void put(String key, StatementPart part) {
        store.put(key, part);
        written.put(key, part);
    }

    private void delete(String key) {
        store.delete(key);
        written.remove(key);
    }

    private static String key(String statement, Kind kind, String claim) {
        return statement + '/' + kind.key + '/' + claim;
    }

    private static String claim(Report report) {
        return report.claim().id();
    }

    /** The claim of a report that has a part in a statement. */
    Optional<Claim> claim(Statement statement, Report report) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> find(statement.id(), kind, claim(report)).stream())
                .map(part -> part.getReport().getClaim())
                .findFirst();
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
                find(statement, Kind.REPORTING, reporting)
                        .map(StatementPart::getReport)
                        .toList(),
                find(statement, Kind.SECONDING, seconding)
                        .map(StatementPart::getReport)
                        .toList(),
                find(statement, Kind.DISPUTING, disputing)
                        .map(part -> new StatementDispute(part.getReport(), part.getReasons()))
                        .toList());
    }

    private Stream<StatementPart> find(String statement, Kind kind, List<String> claims) {
        return claims.stream().flatMap(claim -> find(statement, kind, claim).stream());
    }

    private Optional<StatementPart> find(String statement, Kind kind, String claim) {
        String key = key(statement, kind, claim);
        return Optional.ofNullable(written.get(key)).or(() -> Optional.ofNullable(store.get(key)));
    }

    void delete(StatementRecord statement) {
        String id = statement.getId();
        statement.getReporting().forEach(claim -> store.delete(key(id, Kind.REPORTING, claim)));
        statement.getSeconding().forEach(claim -> store.delete(key(id, Kind.SECONDING, claim)));
        statement.getDisputing().forEach(claim -> store.delete(key(id, Kind.DISPUTING, claim)));
    }
}
