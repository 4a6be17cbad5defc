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

    private static final HashedText COMPANY = HashedText.of("CompanyNameDetector()=1");
    private static final HashedText NO_COMPANY = HashedText.of("CompanyNameDetector()=0");
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
    private final int rowsize;
    private final double[] ones;
    private final double[][] products;
    private final int[][] back;
    private double bound;

    /** @param words of the sentence, with its end */
    TagSearch(TagModel model, double[][] transitions, TaggerWordType outside, TaggerWordType[] words) {
        this.model = model;
        this.transitions = transitions;
        this.outside = outside;
        this.words = words;
        this.rowsize = model.tags().size() + 1;
        this.ones = new double[rowsize - 1];
        Arrays.fill(ones, 1);
        this.products = new double[words.length][];
        this.back = new int[words.length][];
        for (int i = 0; i < words.length; i++) {
            products[i] = product(i);
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
            double[] product = products[i];
            double[] row = transitions[second * rowsize + before];
            second = before;
            double best = -1;
            for (byte tag : words[i].tags()) {
                if (product[tag] * row[tag] > best) {
                    best = product[tag] * row[tag];
                    before = tag;
                }
            }
            path *= best / dot(product, row);
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
        double[] product = products[i];
        for (int y = 0; y < before.length; y++) {
            for (int x = 0; x < second.length; x++) {
                double way = paths[x * before.length + y];
                if (way < bound) {
                    continue;
                }
                double[] row = transitions[second[x] * rowsize + before[y]];
                double share = way / dot(product, row);
                for (int z = 0; z < tags.length; z++) {
                    double path = share * product[tags[z]] * row[tags[z]];
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

    /** Returns for each tag what all but the tags before say of a word. */
    private double[] product(int i) {
        TaggerWordType word = words[i];
        TaggerWordType before = at(i - 1);
        TaggerWordType after = at(i + 1);
        double[] product = ones.clone();
        word.own().multiplyInto(product);
        before.before().multiplyInto(product);
        after.after().multiplyInto(product);
        if (word.rare()) {
            before.kind().before().multiplyInto(product);
            after.kind().after().multiplyInto(product);
            (i == 0 ? word.capitals().first() : word.capitals().later()).multiplyInto(product);
            model.factors(clusters(before, word, after)).multiplyInto(product);
            model.factors((isCompany(i) ? COMPANY : NO_COMPANY).hash()).multiplyInto(product);
        }
        return product;
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

    /** Four sums at a time, which a processor adds side by side. */
    private static double dot(double[] a, double[] b) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return first + second + third + fourth;
    }
}
