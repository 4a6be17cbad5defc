package dev.wirewatch.statement;

import dev.wirewatch.statement.StanceReason.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two sentences, or a short passage and a sentence, say of each other: the same in both directions. The shorter one is
 * the claim; the longer one says it, too, when it has most of its words.
 */
final class SentenceStance {

    private static final double RELATED = 0.3;

    /** Of two that are about as long, each must have most of the other's words. */
    private static final double ALIKE = 1.6;

    private static final double SAME = 0.55;
    /** What a word that is no term counts then. */
    private static final double FUNCTION_WORD = 0.5;

    private static final double COVERED = 0.6;

    /** Words after a negation that it may negate. */
    private static final int SCOPE = 4;

    private final Negations negations;
    private final Opposites opposites;
    private final AmountRules amounts;

    SentenceStance(Negations negations, Opposites opposites, AmountRules amounts) {
        this.negations = negations;
        this.opposites = opposites;
        this.amounts = amounts;
    }

    Judgment of(ComparedText one, ComparedText other) {
        boolean inOrder = one.count() <= other.count();
        return compare(inOrder ? one : other, inOrder ? other : one);
    }

    private Judgment compare(ComparedText claim, ComparedText text) {
        Set<String> shared = new HashSet<>(claim.terms());
        shared.retainAll(text.terms());
        double coverage = shared(claim, text, 0) / Math.max(1, claim.count());
        if (shared.isEmpty() || coverage < RELATED) {
            return Judgment.NONE;
        }
        StanceReason words = new StanceReason(Kind.SHARED, text.wordsOf(shared).collect(Collectors.joining(" ")), "");
        boolean same = text.count() < ALIKE * claim.count() ? likeness(claim, text) >= SAME : coverage >= COVERED;
        if (same) {
            List<StanceReason> against = new ArrayList<>();
            negation(claim, text, shared).ifPresent(against::add);
            opposite(claim, text).ifPresent(against::add);
            amounts.opposite(claim.text(), text.text()).ifPresent(against::add);
            if (!against.isEmpty()) {
                return new Judgment(Stance.DISPUTES, against);
            }
        }
        return new Judgment(same ? Stance.SUPPORTS : Stance.DISCUSSES, List.of(words));
    }

    /** Dice's coefficient over all words. */
    static double likeness(ComparedText one, ComparedText other) {
        return 2 * shared(one, other, FUNCTION_WORD) / (weight(one) + weight(other));
    }

    private static double weight(ComparedText text) {
        return text.count() + FUNCTION_WORD * (text.words().size() - text.count());
    }

    /**
     * Returns how many words both have.
     *
     * @param functionWord what a word counts that is no term
     */
    private static double shared(ComparedText claim, ComparedText text, double functionWord) {
        Map<String, Integer> left = new HashMap<>();
        text.words().forEach(word -> left.merge(word.key(), 1, Integer::sum));
        double shared = 0;
        for (TextWord word : claim.words()) {
            if (left.merge(word.key(), -1, Integer::sum) >= 0) {
                shared += word.isTerm() ? 1 : functionWord;
            }
        }
        return shared;
    }

    /** A shared word that only one of both negates. */
    private Optional<StanceReason> negation(ComparedText claim, ComparedText text, Set<String> shared) {
        Map<String, String> inClaim = negated(claim, shared);
        Map<String, String> inText = negated(text, shared);
        for (String term : shared) {
            if (inClaim.containsKey(term) != inText.containsKey(term)) {
                boolean here = inClaim.containsKey(term);
                if ((here ? text : claim).words().stream().noneMatch(negations::isNegation)) {
                    return Optional.of(new StanceReason(
                            Kind.NEGATION,
                            (here ? inClaim : inText).get(term),
                            claim.wordsOf(Set.of(term)).findFirst().orElse("")));
                }
            }
        }
        return Optional.empty();
    }

    /** The first shared term in the scope of each negation, with the negation's word. */
    private Map<String, String> negated(ComparedText text, Set<String> shared) {
        Map<String, String> negated = new HashMap<>();
        List<TextWord> words = text.words();
        for (int i = 0; i < words.size(); i++) {
            if (!negations.isNegation(words.get(i))) {
                continue;
            }
            int to = Math.min(words.size(), i + 1 + SCOPE);
            for (int j = i + 1; j < to; j++) {
                if (shared.contains(words.get(j).term())) {
                    negated.putIfAbsent(words.get(j).term(), words.get(i).lower());
                    break;
                }
            }
        }
        return negated;
    }

    /** A word of the claim that the text has not, but its opposite. */
    private Optional<StanceReason> opposite(ComparedText claim, ComparedText text) {
        Map<String, String> inClaim = bases(claim);
        Map<String, String> inText = bases(text);
        for (Map.Entry<String, String> word : inClaim.entrySet()) {
            for (String opposite : opposites.of(word.getKey())) {
                if (inText.containsKey(opposite)
                        && !inClaim.containsKey(opposite)
                        && !inText.containsKey(word.getKey())) {
                    return Optional.of(new StanceReason(Kind.OPPOSITE, inText.get(opposite), word.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    /** The words that have an opposite, by their base form. */
    private Map<String, String> bases(ComparedText text) {
        Map<String, String> bases = new LinkedHashMap<>();
        text.words().forEach(word -> opposites.base(word.lower()).ifPresent(base -> bases.put(base, word.lower())));
        return bases;
    }
}
