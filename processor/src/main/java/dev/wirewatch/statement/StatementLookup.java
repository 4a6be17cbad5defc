package dev.wirewatch.statement;

import com.google.common.collect.Lists;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds statements by what their reports have. */
final class StatementLookup {

    /** With so many statements of a story a claim is compared, the newest. */
    private static final int COMPARED_STATEMENTS = 1_000;

    private final StatementIndex<String> byStory = new StatementIndex<>();
    private final StatementIndex<Integer> byFingerprint = new StatementIndex<>();
    private final StatementIndex<String> byArticle = new StatementIndex<>();

    /** What a statement is found by at a time. */
    record Keys(Set<String> stories, Set<String> articles, Set<Integer> fingerprints) {

        static final Keys NONE = new Keys(Set.of(), Set.of(), Set.of());

        static Keys of(Statement statement) {
            return new Keys(
                    statement.printed().stories(),
                    statement.articles(),
                    statement.printed().fingerprints());
        }
    }

    /** Has a statement found by what it has now. */
    void move(Statement statement, Keys before, Keys now) {
        byStory.move(statement, before.stories, now.stories);
        byArticle.move(statement, before.articles, now.articles);
        byFingerprint.move(statement, before.fingerprints, now.fingerprints);
    }

    /** Has a statement found by one more report, which it has already. */
    void add(Statement statement, PrintedClaim report) {
        byStory.add(report.report().story(), statement);
        byArticle.add(report.report().article(), statement);
        if (statement.printed().isCompared(report)) {
            for (int fingerprint : report.fingerprints()) {
                byFingerprint.add(fingerprint, statement);
            }
        }
    }

    /** Returns those that an article has a part in. */
    List<Statement> of(String article) {
        return byArticle.of(article);
    }

    /** Returns those that a claim is compared with, in the order in which they came. */
    List<Statement> candidates(PrintedClaim claim) {
        List<Statement> ofStory = byStory.newest(claim.report().story(), COMPARED_STATEMENTS);
        if (claim.fingerprints().length == 0) {
            return Lists.reverse(ofStory);
        }
        Set<Statement> candidates = new HashSet<>(ofStory);
        for (int fingerprint : claim.fingerprints()) {
            candidates.addAll(byFingerprint.of(fingerprint));
        }
        return candidates.size() == ofStory.size()
                ? Lists.reverse(ofStory)
                : candidates.stream().sorted(Statement.BY_NUMBER).toList();
    }
}
