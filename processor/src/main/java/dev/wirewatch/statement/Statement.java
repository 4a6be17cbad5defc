package dev.wirewatch.statement;

import dev.wirewatch.statement.Report.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One claim of one speaker over articles: who reports it, who disputes it, and where it stands. */
public final class Statement {

    private static final int MOST_REPORTS = 200;

    private final String id;
    private final String story;
    private final List<PrintedClaim> reports = new ArrayList<>();
    private final List<PrintedClaim> indexed = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private final List<Report> seconds = new ArrayList<>();
    private StatementState state;
    private Instant lastAt;

    Statement(PrintedClaim first) {
        id = first.claim().id();
        story = first.report().story();
        state = new StatementState.Asserted(first.report().at());
        lastAt = first.report().at();
        know(first);
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
        return reports.stream().map(PrintedClaim::report).toList();
    }

    public List<Dispute> disputes() {
        return Collections.unmodifiableList(disputes);
    }

    /** Returns how many independent sources report it: those of its own story, for copies in another story look like one. */
    public int sources() {
        return Math.toIntExact(reports.stream()
                .map(PrintedClaim::report)
                .filter(report -> report.story().equals(story))
                .filter(report -> report.part() != Part.REPEATS)
                .map(Report::source)
                .distinct()
                .count());
    }

    /** Returns where its reports give other figures on the same. */
    public List<FigureConflict> conflicts() {
        return FigureConflicts.among(reports());
    }

    Instant lastAt() {
        return lastAt;
    }

    List<PrintedClaim> printed() {
        return reports;
    }

    /** Returns all that it ever held, whether it stands or was taken back. */
    List<PrintedClaim> indexed() {
        return indexed;
    }

    /** Returns the articles that it ever knew of: those of reports, of disputes and of other speakers. */
    Set<String> articles() {
        return articles;
    }

    private void know(PrintedClaim report) {
        reports.add(report);
        indexed.add(report);
        articles.add(report.report().article());
    }

    boolean isFull() {
        return indexed.size() >= MOST_REPORTS;
    }

    void add(PrintedClaim report) {
        know(report);
        Instant at = report.report().at();
        lastAt = at;
        state = state.asserted(at);
        if (report.report().part() == Part.CORRECTS && differs(report)) {
            state = state.corrected(at);
        }
        secondedIfIndependent(at);
    }

    /** Whether the report gives other figures than those before it. */
    private boolean differs(PrintedClaim report) {
        return !FigureConflicts.between(reports(), report.report()).isEmpty();
    }

    void dispute(Dispute dispute) {
        if (disputes.stream()
                .noneMatch(known ->
                        known.by().claim().id().equals(dispute.by().claim().id()))) {
            disputes.add(dispute);
            articles.add(dispute.by().article());
            state = state.disputed(dispute.by().at());
        }
    }

    /** Another speaker says the same. */
    void second(Report other) {
        seconds.add(other);
        articles.add(other.article());
        secondedIfIndependent(other.at());
    }

    private void secondedIfIndependent(Instant at) {
        if (isSeconded()) {
            state = state.seconded(at);
        }
    }

    private boolean isSeconded() {
        return sources() > 1 || !seconds.isEmpty();
    }

    /** Takes back all that an article reports. */
    void withdraw(String article, Instant at) {
        boolean any = reports.removeIf(report -> report.report().article().equals(article));
        seconds.removeIf(report -> report.article().equals(article));
        if (disputes.removeIf(dispute -> dispute.by().article().equals(article)) && disputes.isEmpty()) {
            state = state.undisputed(at);
        }
        if (!isSeconded()) {
            state = state.unseconded(at);
        }
        if (any && reports.isEmpty()) {
            state = state.retracted(at);
        }
        secondedIfIndependent(at);
    }
}
