package dev.wirewatch.statement;

import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds statements by what their reports have. */
final class StatementLookup {

    /** With so many statements of a story a claim is compared at most, the newest. */
    private static final int COMPARED_STATEMENTS = 1_000;

    private final Map<String, StorySignatures> byStory = new HashMap<>();
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
        now.stories.forEach(story -> ofStory(story).put(statement));
        Sets.difference(before.stories, now.stories).forEach(story -> removeFrom(story, statement));
        byArticle.move(statement, before.articles, now.articles);
        byFingerprint.move(statement, before.fingerprints, now.fingerprints);
    }

    /** Has a statement found by one more report, which it has already. */
    void add(Statement statement, PrintedClaim report) {
        byArticle.add(report.report().article(), statement);
        if (!statement.printed().isCompared(report)) {
            ofStory(report.report().story()).put(statement);
            return;
        }
        statement.printed().stories().forEach(story -> ofStory(story).put(statement));
        for (int fingerprint : report.fingerprints()) {
            byFingerprint.add(fingerprint, statement);
        }
    }

    /** Returns those that an article has a part in. */
    List<Statement> of(String article) {
        return byArticle.of(article);
    }

    private StorySignatures ofStory(String story) {
        return byStory.computeIfAbsent(story, any -> new StorySignatures());
    }

    private void removeFrom(String story, Statement statement) {
        byStory.computeIfPresent(story, (any, known) -> {
            known.remove(statement);
            return known.isEmpty() ? null : known;
        });
    }

    /** Returns those that a claim is compared with, in the order in which they came. */
    List<Statement> candidates(PrintedClaim claim) {
        List<Statement> ofStory = Optional.ofNullable(byStory.get(claim.report().story()))
                .map(known -> known.candidates(claim))
                .orElse(List.of());
        List<Statement> newest = ofStory.size() <= COMPARED_STATEMENTS
                ? ofStory
                : ofStory.stream()
                        .sorted(Statement.BY_NUMBER.reversed())
                        .limit(COMPARED_STATEMENTS)
                        .toList();
        Set<Statement> candidates = new HashSet<>(newest);
        for (int fingerprint : claim.fingerprints()) {
            candidates.addAll(byFingerprint.of(fingerprint));
        }
        return candidates.stream().sorted(Statement.BY_NUMBER).toList();
    }
}
