package dev.wirewatch.english.tags;

import dev.wirewatch.english.model.HashedText;
import java.util.Arrays;

/** For each word of a sentence, for each tag, the product of the factors of all features but those of the tags before. */
final class SentenceFactors {

    private static final long COMPANY = HashedText.of("CompanyNameDetector()=1").hash();
    private static final long NO_COMPANY =
            HashedText.of("CompanyNameDetector()=0").hash();
    private static final HashedText CLUSTERS = HashedText.of("ExtractorDistsimConjunction(-1,1)=");
    private static final HashedText BAR = HashedText.of("|");
    private static final int COMPANY_WINDOW = 3;

    private final TagModel model;
    private final TaggerWordType outside;
    private final TaggerWordType[] words;
    private final int tags;
    /** Those of each word in turn. */
    private final double[] products;

    /**
     * @param outside what stands for a word before or after the sentence
     * @param words of the sentence, with its end
     * @param products overwritten: a number for each tag of each word, at least
     */
    SentenceFactors(TagModel model, TaggerWordType outside, TaggerWordType[] words, double[] products) {
        this.model = model;
        this.outside = outside;
        this.words = words;
        this.tags = model.tags().size();
        this.products = products;
        Arrays.fill(products, 0, words.length * tags, 1);
        for (int i = 0; i < words.length; i++) {
            multiply(i);
        }
    }

    /** Returns how many tags there are. */
    int tags() {
        return tags;
    }

    double of(int word, int tag) {
        return products[word * tags + tag];
    }

    /**
     * Returns the sum over all tags of a word, by which the share of one is known; four sums at a time, which a processor adds
     * side by side.
     *
     * @param row what the two tags before say
     */
    double sum(int word, double[] row) {
        int offset = word * tags;
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < tags; i += 4) {
            first += products[offset + i] * row[i];
            second += products[offset + i + 1] * row[i + 1];
            third += products[offset + i + 2] * row[i + 2];
            fourth += products[offset + i + 3] * row[i + 3];
        }
        for (; i < tags; i++) {
            first += products[offset + i] * row[i];
        }
        return first + second + third + fourth;
    }

    private void multiply(int i) {
        TaggerWordType word = words[i];
        TaggerWordType before = at(i - 1);
        TaggerWordType after = at(i + 1);
        int offset = i * tags;
        word.own().multiplyInto(products, offset);
        before.before().multiplyInto(products, offset);
        after.after().multiplyInto(products, offset);
        if (word.rare()) {
            before.kind().before().multiplyInto(products, offset);
            after.kind().after().multiplyInto(products, offset);
            (i == 0 ? word.capitals().first() : word.capitals().later()).multiplyInto(products, offset);
            model.factors(clusters(before, word, after)).multiplyInto(products, offset);
            model.factors(isCompany(i) ? COMPANY : NO_COMPANY).multiplyInto(products, offset);
        }
    }

    private static long clusters(TaggerWordType before, TaggerWordType word, TaggerWordType after) {
        long upToBefore = before.kind().cluster().after(CLUSTERS.hash());
        long upToWord = word.kind().cluster().after(BAR.after(upToBefore));
        return after.kind().cluster().after(BAR.after(upToWord));
    }

    private boolean isCompany(int i) {
        if (words[i].capitals().initial()) {
            for (int j = i; j <= i + COMPANY_WINDOW && j < words.length; j++) {
                if (words[j].endsCompany()) {
                    return true;
                }
            }
        }
        return false;
    }

    private TaggerWordType at(int i) {
        return i < 0 || i >= words.length ? outside : words[i];
    }
}
