package dev.wirewatch.story;

import java.util.Arrays;
import java.util.List;

/**
 * An inverted index of the articles in the window. What a search costs is bounded however many they are: of an article's
 * terms it looks up those that tell most, and of the articles that have a term the newest.
 */
final class TermIndex {

    /** A window that has just begun tells as much of a term as if it had this many articles without the term. */
    private static final int UNSEEN = 70;

    private static final int SEARCHED_TERMS = 32;
    private static final int SEARCHED_ARTICLES = 250;
    private static final int FOUND = 24;

    private static final Postings NONE = new Postings();

    private final TermTable<Postings> postings = new TermTable<>();
    private final int[] seen;
    private final float[] scores;

    /** The postings of each article's terms: to look them up again would take most of a comparison's time. */
    private final Postings[][] ofArticle;

    private int articles;

    /** @param capacity articles at most, numbered one after the other */
    TermIndex(int capacity) {
        seen = new int[Math.min(capacity, SEARCHED_TERMS * SEARCHED_ARTICLES)];
        scores = new float[capacity];
        ofArticle = new Postings[capacity][];
    }

    void add(int number, Terms terms) {
        articles++;
        Postings[] all = new Postings[terms.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = postings.getOrDefault(terms.hashes()[i], NONE);
            if (all[i] == NONE) {
                all[i] = new Postings();
                postings.put(terms.hashes()[i], all[i]);
            }
            all[i].add(number);
        }
        ofArticle[place(number)] = all;
    }

    void remove(int number, Terms terms) {
        articles--;
        Postings[] all = ofArticle[place(number)];
        for (int i = 0; i < all.length; i++) {
            all[i].remove(number);
            if (all[i].size() == 0) {
                postings.remove(terms.hashes()[i]);
            }
        }
        ofArticle[place(number)] = null;
    }

    /** Returns how many terms the articles have. */
    int terms() {
        return postings.size();
    }

    /** Weighs the terms of a new article. */
    WeightedTerms weighted(Terms terms) {
        return new WeightedTerms(terms, i -> idf(postings.getOrDefault(terms.hashes()[i], NONE)));
    }

    /** Weighs the terms of an article in the window. */
    WeightedTerms weighted(int number, Terms terms) {
        Postings[] all = ofArticle[place(number)];
        return new WeightedTerms(terms, i -> idf(all[i]));
    }

    /**
     * Returns how much a term tells: the inverse document frequency (K. Spärck Jones, A statistical interpretation of term
     * specificity and its application in retrieval, 1972).
     */
    private double idf(Postings having) {
        return Math.log((articles + UNSEEN) / (1.0 + having.size()));
    }

    /** Returns the numbers of the articles that have most in common with another one, those first that have more. */
    List<Integer> search(WeightedTerms query) {
        int count = 0;
        for (int term : query.heaviest(SEARCHED_TERMS)) {
            Postings having = postings.getOrDefault(query.hash(term), NONE);
            for (int age = 0; age < Math.min(SEARCHED_ARTICLES, having.size()); age++) {
                int number = having.newest(age);
                if (scores[place(number)] == 0) {
                    seen[count] = number;
                    count++;
                }
                scores[place(number)] += query.weight(term) * query.weight(term);
            }
        }
        List<Integer> best = best(count);
        for (int i = 0; i < count; i++) {
            scores[place(seen[i])] = 0;
        }
        return best;
    }

    /** Of those seen; a full sort of them would take most of the time. */
    private List<Integer> best(int count) {
        long[] best = new long[FOUND]; // the highest first
        for (int i = 0; i < count; i++) {
            long rank = rank(seen[i]);
            if (rank > best[FOUND - 1]) {
                int at = FOUND - 1;
                for (; at > 0 && best[at - 1] < rank; at--) {
                    best[at] = best[at - 1];
                }
                best[at] = rank;
            }
        }
        return Arrays.stream(best, 0, Math.min(count, FOUND))
                .mapToObj(rank -> ~(int) rank)
                .toList();
    }

    /** By score, whose bits are ordered as it is since it is above zero; of two that are alike the older is higher. */
    private long rank(int number) {
        return (long) Float.floatToIntBits(scores[place(number)]) << Integer.SIZE | Integer.toUnsignedLong(~number);
    }

    private int place(int number) {
        return number % scores.length;
    }
}
