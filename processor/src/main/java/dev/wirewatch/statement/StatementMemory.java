package dev.wirewatch.statement;

import dev.wirewatch.statement.Report.Part;
import dev.wirewatch.statement.StanceReason.Kind;
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
import java.util.stream.Collectors;

/**
 * Groups claims into statements as articles come. Literal words are found in all stories, others in the claim's own story
 * only and with the same speaker. The same articles in the same order give the same statements, and a memory that has been
 * restored goes on as one that never stopped. It forgets a statement when nobody has reported it for a while, or when there
 * are too many, the oldest first. Not safe for use by several threads.
 */
public final class StatementMemory {

    /** With so many reports of a statement a claim is compared. */
    private static final int COMPARED = 20;

    /** With so many statements of a story a claim is compared, the newest. */
    private static final int COMPARED_STATEMENTS = 1_000;

    private final Duration length;
    private final int capacity;
    private final ClaimComparison comparison = new ClaimComparison();
    private final Map<String, Statement> statements = new HashMap<>();

    /** Least recently reported first. */
    private final TreeSet<Statement> byAge =
            new TreeSet<>(Comparator.comparing(Statement::lastAt).thenComparing(Statement.BY_NUMBER));

    private final StatementIndex<String> byStory = new StatementIndex<>();
    private final StatementIndex<Integer> byFingerprint = new StatementIndex<>();
    private final StatementIndex<String> byArticle = new StatementIndex<>();
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
        byArticle
                .of(article.article())
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
        Collection<Statement> candidates = candidates(claim);
        Set<Statement> same = new LinkedHashSet<>();
        for (Statement candidate : candidates) {
            if (isSame(candidate, claim)) {
                same.add(candidate);
            }
        }
        Optional<Statement> founded =
                Optional.ofNullable(statements.get(claim.claim().id()));
        if (founded.isPresent() && claim.isFigure() && !isSame(founded.get(), claim)) {
            if (!founded.get().printed().isEmpty()) {
                return; // its article has left the story in which it was first, and others have stayed
            }
            remove(founded.get());
            changed.remove(founded.get()); // what is founded now goes on with its id
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
            same.forEach(statement -> change(statement, () -> statement.add(claim)));
        }
        for (Statement other : candidates) {
            if (mayRelate(other, claim) && !same.contains(other)) {
                same.forEach(statement -> relate(statement, claim, other));
            }
        }
    }

    private Collection<Statement> candidates(PrintedClaim claim) {
        Set<Statement> candidates = byStory.of(claim.report().story()).stream()
                .limit(COMPARED_STATEMENTS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (int fingerprint : claim.fingerprints()) {
            candidates.addAll(byFingerprint.of(fingerprint));
        }
        return candidates.stream().sorted(Statement.BY_NUMBER).toList();
    }

    private boolean isSame(Statement statement, PrintedClaim claim) {
        if (statement.isFull()) {
            return false;
        }
        List<PrintedClaim> reports = statement.printed();
        if (claim.isFigure()) {
            return !reports.isEmpty() && reports.stream().allMatch(claim::isFigureOnSame);
        }
        for (int i = 0; i < Math.min(COMPARED, reports.size()); i++) {
            PrintedClaim report = reports.get(i);
            if (!report.isFigure()
                    && report.claim().denial() == claim.claim().denial()
                    && (hasWords(report, claim) || hasSense(report, claim))) {
                return true;
            }
        }
        return false;
    }

    /** Another speaker may use the same words but for one, and say the opposite; or speak of somebody else's relative. */
    private boolean hasWords(PrintedClaim report, PrintedClaim claim) {
        return report.hasWordsOf(claim)
                && !comparison.hasOtherRelations(report, claim)
                && !(report.hasOtherSpeaker(claim)
                        && comparison.of(report, claim).disputesBy(Kind.OPPOSITE));
    }

    private boolean hasSense(PrintedClaim report, PrintedClaim claim) {
        return report.report().story().equals(claim.report().story())
                && comparison.mayBear(report, claim)
                && report.hasSameSpeaker(claim)
                && comparison.of(report, claim).stance() == Stance.SUPPORTS;
    }

    /** Whether another speaker may say the same, or the opposite, in the same story. */
    private boolean mayRelate(Statement other, PrintedClaim claim) {
        if (other.printed().isEmpty() || !other.story().equals(claim.report().story())) {
            return false;
        }
        PrintedClaim known = other.printed().get(0);
        return (!known.hasPlaceOf(claim) || known.isQuotationThatOneDenies(claim))
                && known.claim().asserted()
                && claim.claim().asserted()
                && comparison.mayBear(known, claim)
                && known.hasOtherSpeaker(claim);
    }

    private void relate(Statement statement, PrintedClaim claim, Statement other) {
        if (!statement.story().equals(other.story())) {
            return;
        }
        PrintedClaim known = other.printed().get(0);
        Judgment result = comparison.of(known, claim);
        if (result.stance() == Stance.DISPUTES) {
            change(other, () -> other.dispute(new Dispute(claim.report(), result.reasons())));
            change(statement, () -> statement.dispute(new Dispute(known.report(), result.reasons())));
        } else if (result.stance() == Stance.SUPPORTS
                && result.reasons().stream().noneMatch(reason -> reason.kind() == Kind.FIGURE)) {
            change(other, () -> other.second(claim.report()));
            change(statement, () -> statement.second(known.report()));
        }
    }

    /** Takes back all that an article reported. */
    public void withdraw(String article, Instant at) {
        byArticle.of(article).forEach(statement -> change(statement, () -> statement.withdraw(article, at)));
    }

    private void change(Statement statement, Runnable change) {
        remove(statement);
        change.run();
        put(statement);
        changed.add(statement);
    }

    private void put(Statement statement) {
        statements.put(statement.id(), statement);
        byAge.add(statement);
        statement.stories().forEach(story -> byStory.add(story, statement));
        statement.articles().forEach(article -> byArticle.add(article, statement));
        statement.fingerprints().forEach(hash -> byFingerprint.add(hash, statement));
    }

    private void remove(Statement statement) {
        statements.remove(statement.id());
        byAge.remove(statement);
        statement.stories().forEach(story -> byStory.remove(story, statement));
        statement.articles().forEach(article -> byArticle.remove(article, statement));
        statement.fingerprints().forEach(hash -> byFingerprint.remove(hash, statement));
    }

    public boolean contains(String statement) {
        return statements.containsKey(statement);
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
