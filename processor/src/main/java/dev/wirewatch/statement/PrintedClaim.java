package dev.wirewatch.statement;

import java.util.Arrays;
import java.util.List;

/**
 * A report of a claim as it is compared with others.
 *
 * @param grams hashes of its runs of four words, sorted, each once
 */
record PrintedClaim(Report report, ComparedText text, int[] grams) {

    private static final int GRAM = 4;

    /** A run of eight words: as long as no two people say it by chance. */
    private static final int LITERAL = 5;

    private static final int FEWEST_SHARED = 3;

    static PrintedClaim of(Report report) {
        ComparedText text = ComparedText.of(report.claim().words());
        List<TextWord> words = text.words();
        int[] grams = new int[Math.max(0, words.size() - GRAM + 1)];
        for (int i = 0; i < grams.length; i++) {
            int hash = 0;
            for (int j = i; j < i + GRAM; j++) {
                hash = 31 * hash + words.get(j).lower().hashCode();
            }
            grams[i] = hash;
        }
        return new PrintedClaim(
                report, text, Arrays.stream(grams).sorted().distinct().toArray());
    }

    ReportedClaim claim() {
        return report.claim();
    }

    /** Whether both have the same words; in other stories only a long quotation is the same. */
    boolean hasWordsOf(PrintedClaim other) {
        int shared = 0;
        for (int gram : grams) {
            shared += Arrays.binarySearch(other.grams, gram) >= 0 ? 1 : 0;
        }
        boolean sameStory = report.story().equals(other.report.story());
        boolean quoted = claim().quoted() && other.claim().quoted();
        int shorter = Math.min(grams.length, other.grams.length);
        return sameStory
                ? shared >= LITERAL || (shared >= FEWEST_SHARED && 2 * shared >= shorter)
                : quoted && shared >= LITERAL && 2 * shared >= shorter;
    }

    boolean hasSameSpeaker(PrintedClaim other) {
        return claim().speaker()
                .flatMap(speaker -> other.claim().speaker().map(speaker::isSame))
                .orElse(false);
    }

    boolean hasOtherSpeaker(PrintedClaim other) {
        return claim().speaker()
                .flatMap(speaker -> other.claim().speaker().map(known -> !speaker.isSame(known)))
                .orElse(false);
    }
}
