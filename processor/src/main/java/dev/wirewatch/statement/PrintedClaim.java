package dev.wirewatch.statement;

import dev.wirewatch.text.SortedHashes;
import java.util.List;

/**
 * A report of a claim as it is compared with others. Its words are taken apart again for each close comparison, since few
 * claims ever meet one that is like them.
 *
 * @param grams hashes of its runs of four words, sorted, each once
 * @param terms hashes of its terms, sorted, each once
 * @param fingerprints of a quotation: hashes of which two share one when they share eight words in a row; sorted, each once
 */
record PrintedClaim(Report report, int[] grams, int[] terms, int[] fingerprints) {

    private static final int GRAM = 4;

    /** A run of eight words: as long as no two people say it by chance. */
    private static final int LITERAL = 5;

    /** So many runs of four words two claims share at least that have the same words. */
    static final int FEWEST_SHARED = 3;

    static PrintedClaim of(Report report) {
        ComparedText text = ComparedText.of(report.claim().words());
        int[] runs = runs(text);
        int[] terms = text.terms().stream().mapToInt(String::hashCode).toArray();
        return new PrintedClaim(
                report,
                SortedHashes.of(runs.clone(), runs.length),
                SortedHashes.of(terms, terms.length),
                report.claim().quoted() ? fingerprints(runs) : new int[0]);
    }

    private static int[] runs(ComparedText text) {
        List<TextWord> words = text.words();
        int[] runs = new int[Math.max(0, words.size() - GRAM + 1)];
        for (int i = 0; i < runs.length; i++) {
            for (int j = i; j < i + GRAM; j++) {
                runs[i] = 31 * runs[i] + words.get(j).lower().hashCode();
            }
        }
        return runs;
    }

    /**
     * Of each eight words the least hash (S. Schleimer, D. Wilkerson, A. Aiken, Winnowing: local algorithms for document
     * fingerprinting, 2003).
     */
    private static int[] fingerprints(int[] runs) {
        int[] least = new int[Math.max(0, runs.length - LITERAL + 1)];
        for (int from = 0; from < least.length; from++) {
            least[from] = runs[from];
            for (int i = from + 1; i < from + LITERAL; i++) {
                least[from] = Math.min(least[from], runs[i]);
            }
        }
        return SortedHashes.of(least, least.length);
    }

    ReportedClaim claim() {
        return report.claim();
    }

    ComparedText text() {
        return ComparedText.of(claim().words());
    }

    int sharedTerms(PrintedClaim other) {
        return SortedHashes.common(terms, other.terms);
    }

    /** Whether both have the same words; in other stories only a long quotation is the same. */
    boolean hasWordsOf(PrintedClaim other) {
        int shared = SortedHashes.common(grams, other.grams);
        if (shared < FEWEST_SHARED) {
            return false;
        }
        boolean sameStory = report.story().equals(other.report.story());
        boolean quoted = claim().quoted() && other.claim().quoted();
        int shorter = Math.min(grams.length, other.grams.length);
        return sameStory
                ? shared >= LITERAL || (shared >= FEWEST_SHARED && 2 * shared >= shorter)
                : quoted && shared >= LITERAL && 2 * shared >= shorter;
    }

    /** Whether both are the same words of one article, which are read in two ways. */
    boolean hasPlaceOf(PrintedClaim other) {
        return report.article().equals(other.report.article())
                && claim().span().overlaps(other.claim().span());
    }

    boolean isFigure() {
        return claim().figure();
    }

    /** Whether both are figures of one kind on one story, whatever they are. */
    boolean isFigureOnSame(PrintedClaim other) {
        return isFigure()
                && other.isFigure()
                && report.story().equals(other.report.story())
                && FigureComparison.isOfSame(
                        claim().amounts().get(0), other.claim().amounts().get(0));
    }

    /** As in "She rejected that" after another's words. */
    boolean isQuotationThatOneDenies(PrintedClaim other) {
        return claim().quoted()
                && other.claim().quoted()
                && claim().denial() != other.claim().denial();
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
