package dev.wirewatch.english.tags;

import dev.wirewatch.english.model.HashedText;
import java.util.Arrays;

/**
 * Finds the likeliest tags of one sentence: Viterbi's algorithm over the last two tags, as CoreNLP's {@code
 * TestSentence} and {@code ExactBestSequenceFinder} do it. What they do in logarithms is done in probabilities here,
 * which saves all of the exponentials. A path only becomes less likely on its way, so one that is less likely than a
 * whole path that is already known is not followed further (branch and bound); that leaves one pair of tags in ten.
 */
final class TagSearch {

    private static final long COMPANY = HashedText.of("CompanyNameDetector()=1").hash();
    private static final long NO_COMPANY =
            HashedText.of("CompanyNameDetector()=0").hash();
    private static final HashedText CLUSTERS = HashedText.of("ExtractorDistsimConjunction(-1,1)=");
    private static final HashedText BAR = HashedText.of("|");
    private static final int COMPANY_WINDOW = 3;
    private static final int SMALLEST_EXPONENT = -200;

    /** The same product in another order may be smaller by some roundings. */
    private static final double ROUNDING = 1 - 1e-9;

    private final TagModel model;
    private final double[][] transitions;
    private final TaggerWordType outside;
    private final TaggerWordType[] words;
    private final int size;
    private final int rowsize;
    /** For each word in turn, for each tag, what all but the tags before say of it. */
    private final double[] products;

    private final int[][] back;
    private double bound;

    /**
     * @param words of the sentence, with its end
     * @param products overwritten: a number for each tag of each word, at least
     */
    TagSearch(
            TagModel model, double[][] transitions, TaggerWordType outside, TaggerWordType[] words, double[] products) {
        this.model = model;
        this.transitions = transitions;
        this.outside = outside;
        this.words = words;
        this.size = model.tags().size();
        this.rowsize = size + 1;
        this.products = products;
        this.back = new int[words.length][];
        Arrays.fill(products, 0, words.length * size, 1);
        for (int i = 0; i < words.length; i++) {
            multiply(i);
        }
        this.bound = greedy() * ROUNDING;
    }

    /** Returns a tag for each word, the end included. */
    int[] best() {
        byte[] none = {(byte) (rowsize - 1)};
        byte[] second = none;
        byte[] before = none;
        double[] paths = {1};
        for (int i = 0; i < words.length; i++) {
            paths = step(i, paths, second, before);
            second = before;
            before = words[i].tags();
        }
        return trace(paths);
    }

    /** Returns how likely the path is that takes the likeliest tag of each word in turn. */
    private double greedy() {
        double path = 1;
        int second = rowsize - 1;
        int before = second;
        for (int i = 0; i < words.length; i++) {
            double[] row = transitions[second * rowsize + before];
            second = before;
            double best = -1;
            for (byte tag : words[i].tags()) {
                double factor = products[i * size + tag] * row[tag];
                if (factor > best) {
                    best = factor;
                    before = tag;
                }
            }
            path *= best / sum(i, row);
        }
        return path;
    }

    /**
     * Goes on by one word.
     *
     * @param paths for each pair of tags before the word, the probability of the likeliest way there
     * @return the same for each pair of the tag before and that of the word
     */
    private double[] step(int i, double[] paths, byte[] second, byte[] before) {
        byte[] tags = words[i].tags();
        double[] next = new double[before.length * tags.length];
        int[] from = new int[next.length];
        for (int y = 0; y < before.length; y++) {
            for (int x = 0; x < second.length; x++) {
                double way = paths[x * before.length + y];
                if (way < bound) {
                    continue;
                }
                double[] row = transitions[second[x] * rowsize + before[y]];
                double share = way / sum(i, row);
                for (int z = 0; z < tags.length; z++) {
                    double path = share * products[i * size + tags[z]] * row[tags[z]];
                    int at = y * tags.length + z;
                    if (path > next[at]) {
                        next[at] = path;
                        from[at] = x;
                    }
                }
            }
        }
        back[i] = from;
        return scaled(next);
    }

    /** Multiplies what all but the tags before say of a word. */
    private void multiply(int i) {
        TaggerWordType word = words[i];
        TaggerWordType before = at(i - 1);
        TaggerWordType after = at(i + 1);
        int offset = i * size;
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

    /** Goes back from the end, which has one tag. */
    private int[] trace(double[] paths) {
        int best = 0;
        for (int y = 1; y < paths.length; y++) {
            best = paths[y] > paths[best] ? y : best;
        }
        int[] tags = new int[words.length];
        int before = best;
        int at = 0;
        for (int i = words.length - 1; i >= 0; i--) {
            byte[] own = words[i].tags();
            tags[i] = own[at];
            int second = back[i][before * own.length + at];
            at = before;
            before = second;
        }
        return tags;
    }

    /** Keeps long sentences from underflow; a power of two changes no digit. */
    private double[] scaled(double[] paths) {
        double largest = 0;
        for (double path : paths) {
            largest = path > largest ? path : largest;
        }
        int exponent = Math.getExponent(largest);
        if (exponent < SMALLEST_EXPONENT) {
            for (int i = 0; i < paths.length; i++) {
                paths[i] = Math.scalb(paths[i], -exponent);
            }
            bound = Math.scalb(bound, -exponent);
        }
        return paths;
    }

    /**
     * The sum over all tags of a word, by which the share of one is known; four sums at a time, which a processor adds
     * side by side.
     *
     * @param row what the two tags before say
     */
    private double sum(int word, double[] row) {
        int offset = word * size;
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < size; i += 4) {
            first += products[offset + i] * row[i];
            second += products[offset + i + 1] * row[i + 1];
            third += products[offset + i + 2] * row[i + 2];
            fourth += products[offset + i + 3] * row[i + 3];
        }
        for (; i < size; i++) {
            first += products[offset + i] * row[i];
        }
        return first + second + third + fourth;
    }
}
