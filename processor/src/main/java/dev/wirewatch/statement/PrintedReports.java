package dev.wirewatch.statement;

import com.google.common.collect.Sets;
import dev.wirewatch.statement.Report.Part;
import dev.wirewatch.statement.ReportedClaim.NamedSpeaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reports of one statement, in the order in which they came. */
final class PrintedReports {

    /** So many are compared with a claim. */
    private static final int COMPARED = 20;

    private static final Comparator<PrintedClaim> LATEST_OF_ITS_OWN = Comparator.comparing(
                    (PrintedClaim report) -> report.report().part() != Part.REPEATS)
            .thenComparing(report -> report.report().at());

    /** By the id of the claim, which no claim of another article has. */
    private final Map<String, PrintedClaim> all = new LinkedHashMap<>();

    private final List<PrintedClaim> compared = new ArrayList<>();

    Collection<PrintedClaim> all() {
        return Collections.unmodifiableCollection(all.values());
    }

    Optional<PrintedClaim> first() {
        return all.values().stream().findFirst();
    }

    /** Returns the same claim in another version of its article. */
    Optional<PrintedClaim> version(PrintedClaim report) {
        return Optional.ofNullable(all.get(report.claim().id()));
    }

    void add(PrintedClaim report) {
        all.put(report.claim().id(), report);
        compare(report);
    }

    /**
     * Returns what makes place for a report where there are as many as may be: a report that is not counted, else for a
     * correction or another figure the oldest, but never the first of all. Empty when it would tell nothing new.
     */
    Optional<PrintedClaim> replaceableBy(PrintedClaim report) {
        if (report.report().part() == Part.REPEATS) {
            return Optional.empty();
        }
        Optional<PrintedClaim> uncounted = uncounted();
        if (tellsNews(report)) {
            return uncounted.or(() -> all.values().stream().skip(1).findFirst());
        }
        return counted().anyMatch(known -> Source.of(known).equals(Source.of(report))) ? Optional.empty() : uncounted;
    }

    private boolean tellsNews(PrintedClaim report) {
        if (report.report().part() == Part.CORRECTS) {
            return true;
        }
        return report.isFigure()
                ? latestFigure().filter(latest -> agrees(report, latest)).isEmpty()
                : !FigureConflicts.between(
                                all.values().stream().map(PrintedClaim::report).toList(), report.report())
                        .isEmpty();
    }

    /** Returns one that adds no source to those that are counted. */
    private Optional<PrintedClaim> uncounted() {
        Set<PrintedClaim> counted = counted().collect(Collectors.toCollection(Sets::newIdentityHashSet));
        PrintedClaim first = first().orElseThrow();
        Set<Source> sources = new HashSet<>();
        return all.values().stream()
                .filter(report -> !(counted.contains(report) && sources.add(Source.of(report))))
                .filter(report -> report != first)
                .findFirst();
    }

    /** Returns the reports of their sources' own, without figures that are out of date. */
    private Stream<PrintedClaim> counted() {
        Optional<PrintedClaim> latest = latestFigure();
        return all.values().stream()
                .filter(report -> report.report().part() != Part.REPEATS)
                .filter(report -> !report.isFigure() || agrees(report, latest.orElseThrow()));
    }

    /** Each story numbers its own. */
    private record Source(String story, int number) {

        private static Source of(PrintedClaim report) {
            return new Source(report.report().story(), report.report().source());
        }
    }

    /** Has a report stand in the place of its other version. */
    void replace(PrintedClaim report) {
        all.put(report.claim().id(), report);
        compareAnew();
    }

    boolean removeIf(Predicate<Report> gone) {
        boolean any = all.values().removeIf(report -> gone.test(report.report()));
        if (any) {
            compareAnew();
        }
        return any;
    }

    private void compareAnew() {
        compared.clear();
        all.values().forEach(this::compare);
    }

    private void compare(PrintedClaim report) {
        Wording wording = Wording.of(report);
        if (compared.size() < COMPARED && compared.stream().map(Wording::of).noneMatch(wording::equals)) {
            compared.add(report);
        }
    }

    /**
     * Returns what a claim is compared with: the first reports, and of those with the same words one, for most reports of
     * what many report are copies.
     */
    List<PrintedClaim> compared() {
        return Collections.unmodifiableList(compared);
    }

    boolean isCompared(PrintedClaim report) {
        return compared.contains(report);
    }

    /** All of a report that a comparison depends on. */
    private record Wording(
            String words,
            boolean quoted,
            boolean denial,
            boolean figure,
            String story,
            Optional<NamedSpeaker> speaker) {

        private static Wording of(PrintedClaim report) {
            ReportedClaim claim = report.claim();
            return new Wording(
                    claim.words(),
                    claim.quoted(),
                    claim.denial(),
                    claim.figure(),
                    report.report().story(),
                    claim.speaker());
        }
    }

    /** Returns the fingerprints of what a claim is compared with. */
    Set<Integer> fingerprints() {
        return compared.stream()
                .flatMapToInt(report -> Arrays.stream(report.fingerprints()))
                .boxed()
                .collect(Collectors.toSet());
    }

    Set<String> stories() {
        return all.values().stream().map(report -> report.report().story()).collect(Collectors.toSet());
    }

    /** Returns how many independent sources of a story there are; of figures only those who agree with the latest. */
    int sources(String story) {
        return Math.toIntExact(counted()
                .map(Source::of)
                .filter(source -> source.story().equals(story))
                .distinct()
                .count());
    }

    private Optional<PrintedClaim> latestFigure() {
        return all.values().stream().filter(PrintedClaim::isFigure).max(LATEST_OF_ITS_OWN);
    }

    private static boolean agrees(PrintedClaim one, PrintedClaim other) {
        return FigureComparison.agree(
                one.claim().amounts().get(0), other.claim().amounts().get(0));
    }
}
