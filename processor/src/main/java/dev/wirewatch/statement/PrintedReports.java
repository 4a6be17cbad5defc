package dev.wirewatch.statement;

import dev.wirewatch.statement.Report.Part;
import dev.wirewatch.statement.ReportedClaim.NamedSpeaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The reports of one statement, in the order in which they came. */
final class PrintedReports {

    /** So many are compared with a claim. */
    private static final int COMPARED = 20;

    private static final Comparator<PrintedClaim> LATEST_OF_ITS_OWN = Comparator.comparing(
                    (PrintedClaim report) -> report.report().part() != Part.REPEATS)
            .thenComparing(report -> report.report().at());

    private final List<PrintedClaim> all = new ArrayList<>();

    private final List<PrintedClaim> compared = new ArrayList<>();

    List<PrintedClaim> all() {
        return Collections.unmodifiableList(all);
    }

    Optional<PrintedClaim> first() {
        return all.stream().findFirst();
    }

    /** Returns the same claim in another version of its article. */
    Optional<PrintedClaim> version(PrintedClaim report) {
        return all.stream().filter(known -> isVersion(known, report)).findFirst();
    }

    private static boolean isVersion(PrintedClaim known, PrintedClaim report) {
        return known.report().article().equals(report.report().article())
                && known.claim().id().equals(report.claim().id());
    }

    void add(PrintedClaim report) {
        all.add(report);
        compare(report);
    }

    /**
     * Returns what makes place for a report where there are as many as may be: a copy for another source, an earlier figure
     * for another one. Empty when it would tell nothing new.
     */
    Optional<PrintedClaim> replaceableBy(PrintedClaim report) {
        if (report.report().part() == Part.REPEATS) {
            return Optional.empty();
        }
        if (report.isFigure()) {
            return latestFigure().filter(latest -> agrees(report, latest)).isPresent()
                    ? Optional.empty()
                    : all.stream().skip(1).findFirst();
        }
        int source = report.report().source();
        return all.stream().map(PrintedClaim::report).anyMatch(known -> known.source() == source)
                ? Optional.empty()
                : all.stream()
                        .filter(known -> known.report().part() == Part.REPEATS)
                        .findFirst();
    }

    void replace(PrintedClaim before, PrintedClaim report) {
        all.set(all.indexOf(before), report);
        compareAnew();
    }

    boolean removeIf(Predicate<Report> gone) {
        boolean any = all.removeIf(report -> gone.test(report.report()));
        if (any) {
            compareAnew();
        }
        return any;
    }

    private void compareAnew() {
        compared.clear();
        all.forEach(this::compare);
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
        return all.stream().map(report -> report.report().story()).collect(Collectors.toSet());
    }

    /** Returns how many independent sources of a story there are; of figures only those who agree with the latest. */
    int sources(String story) {
        Optional<PrintedClaim> latest = latestFigure();
        return Math.toIntExact(all.stream()
                .filter(report -> !report.isFigure() || agrees(report, latest.orElseThrow()))
                .map(PrintedClaim::report)
                .filter(report -> report.story().equals(story))
                .filter(report -> report.part() != Part.REPEATS)
                .map(Report::source)
                .distinct()
                .count());
    }

    private Optional<PrintedClaim> latestFigure() {
        return all.stream().filter(PrintedClaim::isFigure).max(LATEST_OF_ITS_OWN);
    }

    private static boolean agrees(PrintedClaim one, PrintedClaim other) {
        return FigureComparison.agree(
                one.claim().amounts().get(0), other.claim().amounts().get(0));
    }
}
