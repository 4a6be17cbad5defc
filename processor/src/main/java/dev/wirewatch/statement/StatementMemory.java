package dev.wirewatch.statement;

import dev.wirewatch.statement.Report.Part;
import dev.wirewatch.statement.StanceReason.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups claims into statements as articles come. Literal words are found in all stories, others in the claim's own story
 * only and with the same speaker. The same articles in the same order give the same statements. It forgets a statement
 * when nobody has reported it for a while, or when there are too many, the oldest first. Not safe for use by several
 * threads.
 */
public final class StatementMemory {

    /** With so many reports of a statement a claim is compared. */
    private static final int COMPARED = 20;

    private record StoryTerm(String story, String term) {}

    private final Duration length;
    private final int capacity;
    private final ClaimComparison comparison = new ClaimComparison();

    /** Least recently reported first. */
    private final LinkedHashMap<String, Statement> statements = new LinkedHashMap<>();

    private final Map<Integer, Set<Statement>> byGram = new HashMap<>();
    private final Map<StoryTerm, Set<Statement>> byTerm = new HashMap<>();
    private final Map<String, Set<Statement>> byArticle = new HashMap<>();

    /**
     * @param length how long a statement is remembered after its last report
     * @param capacity how many are at most
     */
    public StatementMemory(Duration length, int capacity) {
        this.length = length;
        this.capacity = capacity;
    }

    /** Takes in an article's claims, in place of those that its earlier version reported. */
    public void add(ArticleReport article) {
        withdraw(article.article(), article.at());
        for (ReportedClaim claim : article.claims()) {
            PrintedClaim printed = PrintedClaim.of(new Report(
                    claim, article.article(), article.story(), article.source(), part(article, claim), article.at()));
            add(printed);
        }
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
        Set<Statement> candidates = candidates(claim);
        List<Statement> same = candidates.stream()
                .filter(statement -> !statement.isFull() && isSame(statement, claim))
                .toList();
        if (same.isEmpty()) {
            Statement founded = new Statement(claim);
            if (!statements.containsKey(founded.id())) {
                put(founded, claim);
                same = List.of(founded);
            }
        } else {
            same.forEach(statement -> {
                statement.add(claim);
                put(statement, claim);
            });
        }
        for (Statement statement : same) {
            for (Statement other : candidates) {
                if (!same.contains(other)) {
                    relate(statement, claim, other);
                }
            }
        }
    }

    private Set<Statement> candidates(PrintedClaim claim) {
        Map<Statement, Integer> shared = new LinkedHashMap<>();
        for (String term : claim.text().terms()) {
            byTerm.getOrDefault(new StoryTerm(claim.report().story(), term), Set.of())
                    .forEach(statement -> shared.merge(statement, 1, Integer::sum));
        }
        Set<Statement> candidates = new LinkedHashSet<>();
        shared.forEach((statement, terms) -> {
            if (terms >= ClaimComparison.FEWEST_TERMS) {
                candidates.add(statement);
            }
        });
        for (int gram : claim.grams()) {
            candidates.addAll(byGram.getOrDefault(gram, Set.of()));
        }
        return candidates;
    }

    private boolean isSame(Statement statement, PrintedClaim claim) {
        return statement.printed().stream()
                .limit(COMPARED)
                .anyMatch(report -> report.hasWordsOf(claim)
                        || (report.report().story().equals(claim.report().story())
                                && report.hasSameSpeaker(claim)
                                && report.claim().denial() == claim.claim().denial()
                                && comparison.of(report, claim).stance() == Stance.SUPPORTS));
    }

    /** Another speaker who says the same, or the opposite, in the same story. */
    private void relate(Statement statement, PrintedClaim claim, Statement other) {
        if (!statement.story().equals(other.story()) || other.printed().isEmpty()) {
            return;
        }
        PrintedClaim known = other.printed().get(0);
        if (!known.hasOtherSpeaker(claim)
                || !known.claim().asserted()
                || !claim.claim().asserted()) {
            return;
        }
        Judgment result = comparison.of(known, claim);
        if (result.stance() == Stance.DISPUTES) {
            other.dispute(new Dispute(claim.report(), result.reasons()));
            statement.dispute(new Dispute(known.report(), result.reasons()));
            remember(statement);
            remember(other);
        } else if (result.stance() == Stance.SUPPORTS
                && result.reasons().stream().noneMatch(reason -> reason.kind() == Kind.FIGURE)) {
            other.second(claim.report());
            statement.second(known.report());
            remember(statement);
            remember(other);
        }
    }

    private void put(Statement statement, PrintedClaim claim) {
        statements.remove(statement.id());
        statements.put(statement.id(), statement);
        for (String term : claim.text().terms()) {
            byTerm.computeIfAbsent(new StoryTerm(claim.report().story(), term), key -> new LinkedHashSet<>())
                    .add(statement);
        }
        remember(statement);
        for (int gram : claim.grams()) {
            byGram.computeIfAbsent(gram, key -> new LinkedHashSet<>()).add(statement);
        }
    }

    /** So that what becomes of an article reaches the statement. */
    private void remember(Statement statement) {
        statement.articles().forEach(article -> byArticle
                .computeIfAbsent(article, key -> new LinkedHashSet<>())
                .add(statement));
    }

    /** Takes back all that an article reported. */
    public void withdraw(String article, Instant at) {
        Optional.ofNullable(byArticle.remove(article)).ifPresent(known -> known.forEach(s -> s.withdraw(article, at)));
    }

    public Collection<Statement> statements() {
        return List.copyOf(statements.values());
    }

    /** Forgets what is too old by now, or too much, and returns it. */
    public List<Statement> forget(Instant now) {
        List<Statement> forgotten = new ArrayList<>();
        Iterator<Statement> oldest = statements.values().iterator();
        while (oldest.hasNext()) {
            Statement statement = oldest.next();
            if (statements.size() <= capacity
                    && !statement.lastAt().plus(length).isBefore(now)) {
                break;
            }
            oldest.remove();
            forget(statement);
            forgotten.add(statement);
        }
        return forgotten;
    }

    private void forget(Statement statement) {
        statement.articles().forEach(article -> remove(byArticle, article, statement));
        for (PrintedClaim claim : statement.indexed()) {
            for (String term : claim.text().terms()) {
                remove(byTerm, new StoryTerm(claim.report().story(), term), statement);
            }
            for (int gram : claim.grams()) {
                remove(byGram, gram, statement);
            }
        }
    }

    private static <K> void remove(Map<K, Set<Statement>> index, K key, Statement statement) {
        index.computeIfPresent(key, (same, known) -> {
            known.remove(statement);
            return known.isEmpty() ? null : known;
        });
    }
}
