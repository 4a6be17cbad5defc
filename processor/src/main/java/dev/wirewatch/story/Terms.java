package dev.wirewatch.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return Hash.of(word.isNumber() || text.length() <= STEM ? text : text.substring(0, STEM));
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

        private final Map<Integer, Count> counts = new LinkedHashMap<>();

        void add(Word word, Zone zone) {
            Count count = counts.computeIfAbsent(hash(word), key -> new Count(key, zone));
            count.all++;
            count.named += word.named() ? 1 : 0;
        }

        Terms build() {
            List<Count> ordered = new ArrayList<>(counts.values());
            ordered.sort(Comparator.comparing((Count count) -> count.zone).thenComparing(count -> -count.all));
            List<Count> kept = ordered.subList(0, Math.min(MOST, ordered.size()));
            byte[] bytes = new byte[kept.size()];
            Map<Zone, Integer> sizes = new HashMap<>();
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = kept.get(i).asByte();
                sizes.merge(kept.get(i).zone, 1, Integer::sum);
            }
            int headline = sizes.getOrDefault(Zone.HEADLINE, 0);
            int lead = headline + sizes.getOrDefault(Zone.LEAD, 0);
            return new Terms(kept.stream().mapToInt(count -> count.hash).toArray(), bytes, headline, lead);
        }
    }

    private static final class Count {

        private final int hash;
        private final Zone zone;
        private int all;
        private int named;

        Count(int hash, Zone zone) {
            this.hash = hash;
            this.zone = zone;
        }

        byte asByte() {
            int count = Math.min(Byte.MAX_VALUE, all);
            return (byte) (2 * named >= all ? -count : count);
        }
    }
}
