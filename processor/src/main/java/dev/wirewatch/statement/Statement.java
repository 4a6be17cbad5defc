package dev.wirewatch.statement;

import dev.wirewatch.statement.Report.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One claim of one speaker over articles: who reports it, who disputes it, and where it stands. */
public final class Statement {

    /** The oldest first; one that comes back after its window may have a number that another has by then. */
    static final Comparator<Statement> BY_NUMBER =
            Comparator.comparing(Statement::number).thenComparing(Statement::id);

    private static final int MOST_REPORTS = 100;

    /** Disputes, and other speakers who say the same. */
    private static final int MOST_OTHERS = 30;

    private final String id;
    private final long number;
    private final String story;
    private final PrintedReports reports = new PrintedReports();
    private final List<Dispute> disputes = new ArrayList<>();
    private final List<Report> seconds = new ArrayList<>();
    private StatementState state;

    /** The status that was told last: what is taken back and said again in one turn is no news. */
    private StatementState.Status told;

    private boolean figuresDiffer;
    private Instant lastAt;

    /** @param number statements that came later have higher ones */
    Statement(PrintedClaim first, long number) {
        this(
                first.claim().id(),
                number,
                first.report().story(),
                new StatementState.Asserted(first.report().at()));
        reports.add(first);
    }

    private Statement(String id, long number, String story, StatementState state) {
        this.id = id;
        this.number = number;
        this.story = story;
        this.state = state;
        this.told = state.status();
        this.lastAt = state.since();
    }

    /** All that a statement is, so that it can be stored. */
    public record Stored(
            String id,
            long number,
            String story,
            List<Report> reports,
            List<Dispute> disputes,
            List<Report> seconds,
            StatementState state,
            Instant lastAt) {

        public Stored {
            reports = List.copyOf(reports);
            disputes = List.copyOf(disputes);
            seconds = List.copyOf(seconds);
        }
    }

    public static Statement of(Stored stored) {
        Statement statement = new Statement(stored.id, stored.number, stored.story, stored.state);
        stored.reports.stream().map(PrintedClaim::of).forEach(statement.reports::add);
        statement.disputes.addAll(stored.disputes);
        statement.seconds.addAll(stored.seconds);
        statement.lastAt = stored.lastAt;
        return statement;
    }

    public Stored stored() {
        return new Stored(id, number, story, reports(), disputes, seconds, state, lastAt);
    }

    /** Returns the id of the claim that was first. */
    public String id() {
        return id;
    }

    public String story() {
        return story;
    }

    public StatementState state() {
        return state;
    }

    public List<Report> reports() {
        return reports.all().stream().map(PrintedClaim::report).toList();
    }

    /** Returns the reports of other speakers who say the same. */
    public List<Report> seconds() {
        return Collections.unmodifiableList(seconds);
    }

    public List<Dispute> disputes() {
        return Collections.unmodifiableList(disputes);
    }

    /**
     * Returns how many independent sources report it: those of its own story, for copies in another story look like one.
     * Figures on a story are reported by those who agree with the latest.
     */
    public int sources() {
        return reports.sources(story);
    }

    /** Returns where its reports give other figures on the same. */
    public List<FigureConflict> conflicts() {
        return FigureConflicts.among(reports());
    }

    /** Whether it is more than what one article says and leaves so. */
    public boolean isNotable() {
        return reports.all().size() + disputes.size() + seconds.size() > 1
                || !(state instanceof StatementState.Asserted);
    }

    /** Whether its reports are of figures on a story. */
    public boolean isFigure() {
        return reports.first().filter(PrintedClaim::isFigure).isPresent();
    }

    /** Whether anything is new since {@link #takeChanges} was called last. */
    public boolean hasChanges() {
        return figuresDiffer || state.status() != told;
    }

    /** Returns what is new since it was asked last. */
    public Set<StatementChange> takeChanges() {
        Set<StatementChange> taken = EnumSet.noneOf(StatementChange.class);
        if (figuresDiffer) {
            taken.add(StatementChange.FIGURES);
        }
        if (state.status() != told) {
            taken.add(state.status().change());
        }
        figuresDiffer = false;
        told = state.status();
        return taken;
    }

    long number() {
        return number;
    }

    Instant lastAt() {
        return lastAt;
    }

    PrintedReports printed() {
        return reports;
    }

    /** Returns the articles of its reports, of disputes and of other speakers. */
    Set<String> articles() {
        return Stream.of(reports().stream(), disputes.stream().map(Dispute::by), seconds.stream())
                .flatMap(part -> part.map(Report::article))
                .collect(Collectors.toSet());
    }

    boolean isFull() {
        return reports.all().size() >= MOST_REPORTS;
    }

    /** Whether it has place for a report, or would make it. */
    boolean takes(PrintedClaim report) {
        return !isFull()
                || reports.version(report).isPresent()
                || reports.replaceableBy(report).isPresent();
    }

    /** Has a report count as the last one, though it is not taken. */
    void seen(Instant at) {
        lastAt = at;
    }

    /** Takes in a report, in place of the same claim in an earlier version of its article. */
    void add(PrintedClaim report) {
        Instant at = report.report().at();
        Optional<PrintedClaim> before = reports.version(report);
        List<Report> earlier = before.map(PrintedClaim::report).map(List::of).orElseGet(this::reports);
        boolean corrects = before.isPresent() || report.report().part() == Part.CORRECTS;
        state = state.asserted(at);
        if (!FigureConflicts.between(earlier, report.report()).isEmpty()) {
            figuresDiffer = true;
            state = corrects ? state.corrected(at) : state;
        }
        before.ifPresentOrElse(known -> replace(known, report), () -> addLast(report));
        lastAt = at;
        settle(at);
    }

    private void addLast(PrintedClaim report) {
        if (isFull()) {
            PrintedClaim replaced = reports.replaceableBy(report).orElseThrow();
            reports.removeIf(known -> known == replaced.report());
        }
        reports.add(report);
    }

    /** What others say of it must be looked at again when its words are other ones. */
    private void replace(PrintedClaim before, PrintedClaim report) {
        reports.replace(report);
        if (!before.claim().words().equals(report.claim().words())) {
            seconds.clear();
            disputes.clear();
            state = state.undisputed(report.report().at());
        }
    }

    /** Whether it does not have this dispute, and would take it or become disputed by it. */
    boolean takes(Dispute dispute) {
        boolean hasPlace = disputes.size() < MOST_OTHERS || state.status() != StatementState.Status.DISPUTED;
        return hasPlace && disputes.stream().noneMatch(known -> isSameClaim(known.by(), dispute.by()));
    }

    void dispute(Dispute dispute) {
        if (disputes.size() < MOST_OTHERS) {
            disputes.add(dispute);
        }
        state = state.disputed(dispute.by().at());
    }

    private static boolean isSameClaim(Report one, Report other) {
        return one.claim().id().equals(other.claim().id());
    }

    /** Whether it has place for another speaker who says the same, and does not have this one. */
    boolean takes(Report other) {
        return seconds.size() < MOST_OTHERS && seconds.stream().noneMatch(known -> isSameClaim(known, other));
    }

    /** Another speaker says the same. */
    void second(Report other) {
        seconds.add(other);
        settle(other.at());
    }

    private void settle(Instant at) {
        boolean seconded = sources() > 1 || !seconds.isEmpty();
        state = seconded ? state.seconded(at) : state.unseconded(at);
    }

    /** Takes back all that an article reports. */
    public void withdraw(String article, Instant at) {
        Predicate<Report> own = report -> report.article().equals(article);
        withdraw(own, own, at);
    }

    /**
     * @param gone reports to take back
     * @param stale what of others to take back
     */
    void withdraw(Predicate<Report> gone, Predicate<Report> stale, Instant at) {
        boolean compared =
                reports.first().map(PrintedClaim::report).filter(gone).isPresent();
        boolean any = reports.removeIf(gone);
        if (compared) { // its words are among the reasons
            disputes.replaceAll(dispute -> new Dispute(dispute.by(), List.of()));
        }
        seconds.removeIf(stale);
        if (disputes.removeIf(dispute -> stale.test(dispute.by())) && disputes.isEmpty()) {
            state = state.undisputed(at);
        }
        settle(at);
        if (any && reports.all().isEmpty()) {
            state = state.retracted(at);
        }
    }
}
