package dev.wirewatch.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text is about, in its most telling words: those of the headline, then of the lead, then those it has most
 * often. A term is the hash of the first letters of a word, which stand for all forms that a language inflects at the
 * end (truncation: P. McNamee, J. Mayfield, Character n-gram tokenization for European language text retrieval, 2004).
 *
 * @param hashes of the terms, each once
 * @param counts how often the text has each, as far as a byte can tell; below zero for a name
 * @param headline how many of the terms, from the first, are in the headline
 * @param lead how many, from the first, are in the headline or in the lead
 */
public record Terms(int[] hashes, byte[] counts, int headline, int lead) {

    private static final int MOST = 100;
    private static final int STEM = 5;

    private static final Count NONE = new Count(0, Zone.BODY);

    /** The part of a text that a news story is told in first. */
    enum Zone {
        HEADLINE,
        LEAD,
        BODY
    }

    int size() {
        return hashes.length;
    }

    /** Returns which part of the terms in the headline and the lead none of the other texts has. */
    double newTo(List<Terms> others) {
        Set<Integer> first = Arrays.stream(hashes, 0, lead).boxed().collect(Collectors.toCollection(HashSet::new));
        others.forEach(other -> Arrays.stream(other.hashes).forEach(first::remove));
        return lead == 0 ? 0 : (double) first.size() / lead;
    }

    /** Returns the term of a word. */
    static int hash(Word word) {
        String text = word.text();
        return word.isNumber() || text.length() <= STEM ? Hash.of(text) : Hash.ofStart(text, STEM);
    }

    /** Returns how often the text has a term. */
    int count(int term) {
        return Math.abs(counts[term]);
    }

    boolean isName(int term) {
        return counts[term] < 0;
    }

    /** The terms of a text while it is read. */
    static final class Builder {

        private final TermTable<Count> counts = new TermTable<>();
        private final List<Count> ordered = new ArrayList<>();

        void add(Word word, Zone zone) {
            int hash = hash(word);
            Count count = counts.getOrDefault(hash, NONE);
            if (count == NONE) {
                count = new Count(hash, zone);
                counts.put(hash, count);
                ordered.add(count);
            }
            count.all++;
            count.named += word.named() ? 1 : 0;
        }

        Terms build() {
            long[] ranks = new long[ordered.size()];
            for (int i = 0; i < ranks.length; i++) {
                ranks[i] = ordered.get(i).rank(i);
            }
            Arrays.sort(ranks); // of numbers, several times as fast as of objects
            int[] hashes = new int[Math.min(MOST, ranks.length)];
            byte[] bytes = new byte[hashes.length];
            int[] sizes = new int[Zone.values().length];
            for (int i = 0; i < hashes.length; i++) {
                Count count = ordered.get((int) ranks[i] & Count.MANY);
                hashes[i] = count.hash;
                bytes[i] = count.asByte();
                sizes[count.zone.ordinal()]++;
            }
            int headline = sizes[Zone.HEADLINE.ordinal()];
            return new Terms(hashes, bytes, headline, headline + sizes[Zone.LEAD.ordinal()]);
        }
    }

    private static final class Count {

        /** A text has fewer words than this many bits can tell. */
        private static final int BITS = 24;

        private static final int MANY = (1 << BITS) - 1;

        private final int hash;
        private final Zone zone;
        private int all;
        private int named;

        Count(int hash, Zone zone) {
            this.hash = hash;
            this.zone = zone;
        }

        /**
         * Returns what the terms are ordered by: their zone, then how often they are there, then who came first.
         *
         * @param order number of terms before it, which the rank ends with
         */
        long rank(int order) {
            long times = MANY - Math.min(MANY, all);
            return ((long) zone.ordinal() << BITS | times) << BITS | order;
        }

        byte asByte() {
            int count = Math.min(Byte.MAX_VALUE, all);
            return (byte) (2 * named >= all ? -count : count);
        }
    }
}
