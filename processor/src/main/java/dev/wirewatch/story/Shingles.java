package dev.wirewatch.story;

import dev.wirewatch.text.SortedHashes;
import java.util.Arrays;
import java.util.List;

/**
 * A sample of the hashes of a text's shingles, the runs of five words in it: those whose low {@code level} bits are zero.
 * The level is the lowest at which they are few enough, so that a text of usual length has all of them. Two samples are
 * compared at the higher of both levels, at which both are complete.
 *
 * <p>Sampling by value and containment: A. Broder, On the resemblance and containment of documents, 1997. Winnowing
 * (Schleimer, Wilkerson, Aiken, Local algorithms for document fingerprinting, 2003) finds where texts agree, but what it
 * selects depends on a window that must be the same for all texts, and so a sketch would grow with its text.
 *
 * @param own of shingles in the writer's own words; sorted, each once
 * @param quoted of shingles with a word between quotation marks, which whoever was there may have; sorted, each once
 */
public record Shingles(int level, int[] own, int[] quoted) {

    private static final int LENGTH = 5;
    private static final int MOST = 280;

    /** Own shingles without which a text has too few words of its own to be judged by them alone. */
    private static final int FEW = 25;

    static Shingles of(List<Word> words) {
        int[] ofWords = words.stream().mapToInt(word -> word.text().hashCode()).toArray();
        int shingles = Math.max(0, ofWords.length - LENGTH + 1);
        int[] own = new int[shingles];
        int[] quoted = new int[shingles];
        int owns = 0;
        int quotes = 0;
        int lastQuoted = -1;
        for (int end = 1; end <= ofWords.length; end++) {
            lastQuoted = words.get(end - 1).quoted() ? end - 1 : lastQuoted;
            int start = end - LENGTH;
            if (start > lastQuoted) {
                own[owns] = hash(ofWords, start);
                owns++;
            } else if (start >= 0) {
                quoted[quotes] = hash(ofWords, start);
                quotes++;
            }
        }
        return sample(SortedHashes.of(own, owns), SortedHashes.of(quoted, quotes));
    }

    private static int hash(int[] words, int start) {
        int hash = 0;
        for (int i = start; i < start + LENGTH; i++) {
            hash = Hash.add(hash, words[i]);
        }
        return hash;
    }

    private static Shingles sample(int[] allOwn, int[] allQuoted) {
        int[] own = allOwn;
        int[] quoted = allQuoted;
        int level = 0;
        while (own.length + quoted.length > MOST) {
            level++;
            own = sample(own, level);
            quoted = sample(quoted, level);
        }
        return new Shingles(level, own, quoted);
    }

    private static int[] sample(int[] hashes, int level) {
        return Arrays.stream(hashes).filter(hash -> isOf(level, hash)).toArray();
    }

    /** Compares this text with another one. What both samples have is of the higher level, since one of them is. */
    Overlap overlap(Shingles other) {
        int higher = Math.max(level, other.level);
        int bothOwn = SortedHashes.common(own, other.own);
        int both = bothOwn
                + SortedHashes.common(own, other.quoted)
                + SortedHashes.common(quoted, other.own)
                + SortedHashes.common(quoted, other.quoted);
        int fewerOwn = Math.min(count(own, higher), count(other.own, higher));
        int fewer = Math.min(size(higher), other.size(higher));
        double containment = part(both, fewer);
        return new Overlap(containment, fewerOwn << higher < FEW ? containment : part(bothOwn, fewerOwn));
    }

    /**
     * What two texts have in common.
     *
     * @param containment which part of the shingles of the text that has fewer are in the other one too
     * @param ownContainment the same in the writers' own words, if both have enough of them
     */
    record Overlap(double containment, double ownContainment) {}

    private int size(int higher) {
        return count(own, higher) + count(quoted, higher);
    }

    private static int count(int[] hashes, int level) {
        int count = 0;
        for (int hash : hashes) {
            count += isOf(level, hash) ? 1 : 0;
        }
        return count;
    }

    private static boolean isOf(int level, int hash) {
        return (hash & (1 << level) - 1) == 0;
    }

    private static double part(int both, int fewer) {
        return fewer == 0 ? 0 : (double) both / fewer;
    }
}
