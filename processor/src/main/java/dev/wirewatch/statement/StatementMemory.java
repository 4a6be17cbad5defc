package dev.wirewatch.statement;

import dev.wirewatch.statement.Report.Part;
import dev.wirewatch.statement.StanceReason.Kind;
import dev.wirewatch.statement.StatementLookup.Keys;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Groups claims into statements as articles come. Literal words are found in all stories, others in the claim's own story
 * only and with the same speaker. The same articles in the same order give the same statements, and a memory that has been
 * restored goes on as one that never stopped. It forgets a statement when nobody has reported it for a while, or when there
 * are too many, the oldest first. Not safe for use by several threads.
 */
public final class StatementMemory {

    /** So often it is noted that a full statement is still reported. */
    private static final Duration SEEN_AGAIN = Duration.ofHours(1);

    private final Duration length;
    private final int capacity;
    private final StatementComparison comparison = new StatementComparison();
    private final Map<String, Statement> statements = new HashMap<>();

    /** Least recently reported first. */
    private final TreeSet<Statement> byAge =
            new TreeSet<>(Comparator.comparing(Statement::lastAt).thenComparing(Statement.BY_NUMBER));

    private final StatementLookup lookup = new StatementLookup();
    private final Set<Statement> changed = new LinkedHashSet<>();
    private long next;

    /**
     * @param length how long a statement is remembered after its last report
     * @param capacity how many are at most
     */
    public StatementMemory(Duration length, int capacity) {
        this.length = length;
        this.capacity = capacity;
    }

    /** Puts back a statement as it was stored. */
    public void restore(Statement statement) {
        next = Math.max(next, statement.number() + 1);
        put(statement);
    }

    /** Takes in an article's claims, in place of those that its earlier version reported. */
    public void add(ArticleReport article) {
        Map<String, ReportedClaim> now = new LinkedHashMap<>();
        article.claims().forEach(claim -> now.putIfAbsent(claim.id(), claim));
        Predicate<Report> own = report -> report.article().equals(article.article());
        Predicate<Report> gone = own.and(report ->
                !now.containsKey(report.claim().id()) || (report.claim().figure() && !isIn(article, report)));
        Predicate<Report> stale = gone.or(own.and(report ->
                !now.get(report.claim().id()).words().equals(report.claim().words())));
        lookup.of(article.article())
                .forEach(statement -> change(statement, () -> statement.withdraw(gone, stale, article.at())));
        now.values()
                .forEach(claim -> add(PrintedClaim.of(new Report(
                        claim,
                        article.article(),
                        article.story(),
                        article.source(),
                        part(article, claim),
                        article.at()))));
    }

    /** A figure on a story leaves it with its article; a claim stays what it is. */
    private static boolean isIn(ArticleReport article, Report report) {
        return report.story().equals(article.story());
    }

    private static Part part(ArticleReport article, ReportedClaim claim) {
        if (article.copyOf().isPresent()) {
            return Part.REPEATS;
        }
        if (article.corrects().isPresent()) {
            return Part.CORRECTS;
        }
        return claim.denial() ? Part.DENIES : Part.ASSERTS;
    }

    private void add(PrintedClaim claim) {
        List<Statement> candidates = lookup.candidates(claim);
        Set<Statement> same = new LinkedHashSet<>();
        for (Statement candidate : candidates) {
            if (comparison.isSame(candidate, claim)) {
                same.add(candidate);
            }
        }
        Optional<Statement> founded =
                Optional.ofNullable(statements.get(claim.claim().id()));
        if (founded.isPresent() && claim.isFigure() && !comparison.isSame(founded.get(), claim)) {
            if (!founded.get().printed().all().isEmpty()) {
                return; // its article has left the story in which it was first, and others have stayed
            }
            if (same.isEmpty()) {
                remove(founded.get());
                changed.remove(founded.get()); // what is founded now goes on with its id
            }
        } else {
            founded.ifPresent(same::add);
        }
        if (same.isEmpty()) {
            Statement fresh = new Statement(claim, next);
            next++;
            put(fresh);
            changed.add(fresh);
            same.add(fresh);
        } else {
            same.forEach(statement -> report(statement, claim));
        }
        for (Statement other : candidates) {
            if (comparison.mayBear(other, claim) && !same.contains(other)) {
                same.forEach(statement -> relate(statement, claim, other));
            }
        }
    }

    private void report(Statement statement, PrintedClaim claim) {
        if (!statement.takes(claim)) {
            Instant at = claim.report().at();
            if (statement.lastAt().plus(SEEN_AGAIN).isBefore(at)) {
                change(statement, () -> statement.seen(at));
            }
            return;
        }
        if (statement.isFull() || statement.printed().version(claim).isPresent()) {
            change(statement, () -> statement.add(claim));
            return;
        }
        byAge.remove(statement);
        statement.add(claim);
        byAge.add(statement);
        lookup.add(statement, claim);
        changed.add(statement);
    }

    private void relate(Statement statement, PrintedClaim claim, Statement other) {
        if (!statement.story().equals(other.story())) {
            return;
        }
        Report known = other.printed().first().orElseThrow().report();
        Judgment result = comparison.of(other, claim);
        if (result.stance() == Stance.DISPUTES) {
            dispute(other, new Dispute(claim.report(), result.reasons()));
            dispute(statement, new Dispute(known, result.reasons()));
        } else if (result.stance() == Stance.SUPPORTS
                && result.reasons().stream().noneMatch(reason -> reason.kind() == Kind.FIGURE)) {
            second(other, claim.report());
            second(statement, known);
        }
    }

    private void dispute(Statement statement, Dispute dispute) {
        if (statement.takes(dispute)) {
            change(statement, () -> statement.dispute(dispute));
        }
    }

    private void second(Statement statement, Report report) {
        if (statement.takes(report)) {
            change(statement, () -> statement.second(report));
        }
    }

    /** Takes back all that an article reported. */
    public void withdraw(String article, Instant at) {
        lookup.of(article).forEach(statement -> change(statement, () -> statement.withdraw(article, at)));
    }

    private void change(Statement statement, Runnable change) {
        Keys before = Keys.of(statement);
        byAge.remove(statement);
        change.run();
        byAge.add(statement);
        lookup.move(statement, before, Keys.of(statement));
        changed.add(statement);
    }

    private void put(Statement statement) {
        statements.put(statement.id(), statement);
        byAge.add(statement);
        lookup.move(statement, Keys.NONE, Keys.of(statement));
    }

    private void remove(Statement statement) {
        statements.remove(statement.id());
        byAge.remove(statement);
        lookup.move(statement, Keys.of(statement), Keys.NONE);
    }

    /** Returns the statements that an article has a part in. */
    public List<Statement> of(String article) {
        return lookup.of(article);
    }

    public Optional<Statement> find(String statement) {
        return Optional.ofNullable(statements.get(statement));
    }

    /** Returns the least recently reported first. */
    public Collection<Statement> statements() {
        return List.copyOf(byAge);
    }

    /** Returns the statements that are new or have changed since it was asked last. */
    public List<Statement> takeChanged() {
        List<Statement> taken = List.copyOf(changed);
        changed.clear();
        return taken;
    }

    /** Forgets what is too old by now, or too much, and returns it. */
    public List<Statement> forget(Instant now) {
        List<Statement> forgotten = new ArrayList<>();
        while (!byAge.isEmpty() && (byAge.size() > capacity || isOld(byAge.first(), now))) {
            Statement oldest = byAge.first();
            remove(oldest);
            forgotten.add(oldest);
        }
        return forgotten;
    }

    private boolean isOld(Statement statement, Instant now) {
        return statement.lastAt().plus(length).isBefore(now);
    }
}
