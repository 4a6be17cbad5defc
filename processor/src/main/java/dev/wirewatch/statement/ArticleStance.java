package dev.wirewatch.statement;

import dev.wirewatch.statement.CueList.Found;
import dev.wirewatch.statement.StanceReason.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an article is to a claim. A cue counts where it is bound to the claim: in a sentence with words of it, next to one,
 * or where the article begins.
 */
final class ArticleStance {

    /** Which part of the claim's terms an article has that is about it. */
    private static final double RELATED = 0.3;

    private static final int LEAD = 3;
    private static final int MOST_SENTENCES = 60;
    private static final int ENOUGH_DOUBTS = 2;

    /** A claim that leaves itself to others, or asks, is open unless the article says more. */
    private static final double CLAIM_HEDGE = 1.2;

    private static final double QUESTION = 0.5;
    private static final double LEAD_HEDGE = 0.35;
    private static final int MOST_LEAD_HEDGES = 4;
    private static final double LATER_HEDGE = 0.12;
    private static final int MOST_LATER_HEDGES = 6;
    private static final double OPEN = 0.6;

    /** So open that a denial is but one side of it. */
    private static final double WIDE_OPEN = 1.6;

    private final CueList denials;
    private final CueList doubts;
    private final CueList hedges;
    private final Negations negations;

    ArticleStance(CueList denials, CueList doubts, CueList hedges, Negations negations) {
        this.denials = denials;
        this.doubts = doubts;
        this.hedges = hedges;
        this.negations = negations;
    }

    Judgment of(ComparedText claim, ComparedText article) {
        Set<String> shared = new HashSet<>(claim.terms());
        shared.retainAll(article.terms());
        if (shared.size() < RELATED * claim.terms().size() || shared.isEmpty()) {
            return Judgment.NONE;
        }
        Bound bound = new Bound(claim, article);
        List<StanceReason> denied = bound.reasons(Kind.DENIAL, bound.near(denials));
        List<StanceReason> doubted = bound.reasons(Kind.DOUBT, bound.near(doubts));
        if (denied.isEmpty() && doubted.size() >= ENOUGH_DOUBTS) {
            denied = doubted;
        }
        boolean denies = isDenial(claim);
        if (denies && denied.isEmpty()) {
            denied = bound.negations();
        }
        double openness = bound.openness();
        if (denies == denied.isEmpty() && (denies || openness < WIDE_OPEN)) {
            return denies
                    ? new Judgment(Stance.DISPUTES, List.of(new StanceReason(Kind.SHARED, words(article, shared), "")))
                    : new Judgment(Stance.DISPUTES, denied);
        }
        if (!denies && openness >= OPEN) {
            return new Judgment(Stance.DISCUSSES, bound.reasons(Kind.HEDGE, bound.near(hedges)));
        }
        List<StanceReason> support = new ArrayList<>(denies ? denied : List.of());
        support.add(new StanceReason(Kind.SHARED, words(article, shared), ""));
        return new Judgment(Stance.SUPPORTS, support);
    }

    /** Whether the claim itself is that something is not so. */
    private boolean isDenial(ComparedText claim) {
        return !denials.in(claim).isEmpty()
                || !doubts.in(claim).isEmpty()
                || claim.words().stream().anyMatch(negations::isNegation);
    }

    private static String words(ComparedText article, Set<String> shared) {
        return article.wordsOf(shared).limit(shared.size()).collect(Collectors.joining(" "));
    }

    /** Which cues of an article are bound to a claim. */
    private final class Bound {

        private final ComparedText claim;
        private final ComparedText article;
        private final int[] overlaps;

        Bound(ComparedText claim, ComparedText article) {
            this.claim = claim;
            this.article = article;
            List<Set<String>> sentences = article.sentences();
            overlaps = new int[Math.min(MOST_SENTENCES, sentences.size())];
            for (int i = 0; i < overlaps.length; i++) {
                overlaps[i] = (int) sentences.get(i).stream()
                        .filter(claim.terms()::contains)
                        .count();
            }
        }

        List<Found> near(CueList cues) {
            return cues.in(article).stream()
                    .filter(cue -> isNear(sentence(cue)))
                    .toList();
        }

        private int sentence(Found cue) {
            return article.words().get(cue.from()).sentence();
        }

        private boolean isNear(int sentence) {
            if (sentence >= overlaps.length) {
                return false;
            }
            int before = sentence == 0 ? 0 : overlaps[sentence - 1];
            return sentence < LEAD || overlaps[sentence] >= 2 || (overlaps[sentence] == 1 && before >= 2);
        }

        /** Negations in sentences that have two words of the claim. */
        List<StanceReason> negations() {
            return article.words().stream()
                    .filter(negations::isNegation)
                    .filter(word -> word.sentence() < overlaps.length && overlaps[word.sentence()] >= 2)
                    .map(word -> new StanceReason(Kind.NEGATION, word.lower(), claimWords(word.sentence())))
                    .distinct()
                    .toList();
        }

        double openness() {
            List<Found> all = hedges.in(article);
            long lead = all.stream().filter(cue -> sentence(cue) < LEAD).count();
            long later = all.stream()
                    .filter(cue -> sentence(cue) >= LEAD && sentence(cue) < overlaps.length)
                    .filter(cue -> overlaps[sentence(cue)] >= 2)
                    .count();
            return (hedges.in(claim).isEmpty() ? 0 : CLAIM_HEDGE)
                    + (claim.isQuestion() ? QUESTION : 0)
                    + LEAD_HEDGE * Math.min(MOST_LEAD_HEDGES, lead)
                    + LATER_HEDGE * Math.min(MOST_LATER_HEDGES, later);
        }

        List<StanceReason> reasons(Kind kind, List<Found> cues) {
            return cues.stream()
                    .map(cue -> new StanceReason(kind, article.words(cue.from(), cue.to()), claimWords(sentence(cue))))
                    .distinct()
                    .toList();
        }

        /** The words of the claim that are in a sentence. */
        private String claimWords(int sentence) {
            return claim.wordsOf(article.sentences().get(sentence)).collect(Collectors.joining(" "));
        }
    }
}
