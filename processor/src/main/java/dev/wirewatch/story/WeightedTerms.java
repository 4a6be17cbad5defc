package dev.wirewatch.story;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The terms of an article as a vector: TF-IDF with the logarithm of the frequency in the text (G. Salton, C. Buckley,
 * Term-weighting approaches in automatic text retrieval, 1988), by the frequencies in the window at the time. What the
 * headline and the lead have weighs more, and so does a rare name, which tells one event from another of its kind (G.
 * Kumaran, J. Allan, Text classification and named entities for new event detection, 2004); one that is in the news all
 * day tells no more than a word.
 */
final class WeightedTerms {

    private static final double HEADLINE = 1.6;
    private static final double LEAD = 1.4;

    /** Times the square root of its IDF: a name in one article of sixteen weighs as much as a word. */
    private static final double NAME = 0.6;

    /** 1 and its logarithm for each frequency that a byte can hold. */
    private static final double[] OF_COUNT = IntStream.rangeClosed(0, Byte.MAX_VALUE)
            .mapToDouble(count -> 1 + Math.log(count))
            .toArray();

    private static final int NOWHERE = -1;

    private final Terms terms;
    private final double[] idf;
    private final double[] weights;
    private final double length;

    /** @param idfs the IDF of a term by its number */
    WeightedTerms(Terms terms, IntToDoubleFunction idfs) {
        this.terms = terms;
        idf = new double[terms.size()];
        weights = new double[terms.size()];
        double squares = 0;
        for (int i = 0; i < idf.length; i++) {
            idf[i] = idfs.applyAsDouble(i);
            double zone = i < terms.headline() ? HEADLINE : i < terms.lead() ? LEAD : 1;
            double name = terms.isName(i) ? NAME * Math.sqrt(idf[i]) : 1;
            weights[i] = idf[i] * OF_COUNT[terms.count(i)] * zone * name;
            squares += weights[i] * weights[i];
        }
        length = Math.sqrt(squares);
    }

    int hash(int term) {
        return terms.hashes()[term];
    }

    double weight(int term) {
        return weights[term];
    }

    /** Returns the terms, by number, that weigh most, and of two that weigh the same the first. */
    int[] heaviest(int most) {
        long[] ranks = new long[weights.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = -Float.floatToIntBits((float) weights[i]) * (1L << Integer.SIZE) + i;
        }
        return Arrays.stream(ranks)
                .sorted()
                .limit(most)
                .mapToInt(rank -> (int) rank)
                .toArray();
    }

    /** Finds the terms of this article in others. */
    Lookup lookup() {
        return new Lookup();
    }

    /** Where this article has its terms. */
    final class Lookup {

        private final TermTable<Integer> places = new TermTable<>();

        private Lookup() {
            for (int i = 0; i < weights.length; i++) {
                places.put(hash(i), i);
            }
        }

        /** Compares another article with this one. */
        Overlap with(WeightedTerms other) {
            int[] here = new int[other.weights.length];
            for (int i = 0; i < here.length; i++) {
                here[i] = places.getOrDefault(other.hash(i), NOWHERE);
            }
            return new Overlap(other, here);
        }
    }

    /** The terms that another article has in common with this one. */
    final class Overlap {

        private final WeightedTerms other;

        /** For each term of the other one which of this one's it is. */
        private final int[] here;

        private Overlap(WeightedTerms other, int[] here) {
            this.other = other;
            this.here = here;
        }

        /** Returns how many terms both have. */
        long size() {
            return Arrays.stream(here).filter(term -> term != NOWHERE).count();
        }

        double cosine() {
            double product = 0;
            for (int i = 0; i < here.length; i++) {
                product += here[i] == NOWHERE ? 0 : weights[here[i]] * other.weights[i];
            }
            return product == 0 ? 0 : product / length / other.length;
        }

        /** Returns which part of the other one's headline, by what its terms tell, is in this text. */
        double headlineHere() {
            return other.part(other.terms.headline(), i -> here[i] != NOWHERE);
        }

        /** Returns which part of the other one's headline is in the headline or the lead of this text. */
        double headlineInLead() {
            return other.part(other.terms.headline(), i -> here[i] != NOWHERE && here[i] < terms.lead());
        }

        /** Returns which part of the other text, by what its terms tell, is in this one. */
        double partHere() {
            return other.part(here.length, i -> here[i] != NOWHERE);
        }

        /** Returns which part of this text is in the other one. */
        double partThere() {
            BitSet there = there(here.length);
            return part(terms.size(), there::get);
        }

        /** Returns which part of this headline is in the headline or the lead of the other text. */
        double headlineThere() {
            BitSet there = there(other.terms.lead());
            return part(terms.headline(), there::get);
        }

        /** Returns the terms that are among the first of the other one, too. */
        private BitSet there(int first) {
            BitSet there = new BitSet(terms.size());
            for (int i = 0; i < first; i++) {
                if (here[i] != NOWHERE) {
                    there.set(here[i]);
                }
            }
            return there;
        }
    }

    /** Returns which part of the first terms, by what they tell, some are. */
    private double part(int first, IntPredicate some) {
        double all = 0;
        double part = 0;
        for (int i = 0; i < first; i++) {
            all += idf[i];
            part += some.test(i) ? idf[i] : 0;
        }
        return all == 0 ? 0 : part / all;
    }
}
