package dev.wirewatch.english.tags;

/**
 * Finds the likeliest tags of one sentence: Viterbi's algorithm over the last two tags, as CoreNLP's {@code
 * TestSentence} and {@code ExactBestSequenceFinder} do it. What they do in logarithms is done in probabilities here,
 * which saves all of the exponentials. A path only becomes less likely on its way, so one that is less likely than a
 * whole path that is already known is not followed further (branch and bound); that leaves one pair of tags in ten.
 */
final class TagSearch {

    private static final int SMALLEST_EXPONENT = -200;

    /** The same product in another order may be smaller by some roundings. */
    private static final double ROUNDING = 1 - 1e-9;

    private final TaggerWordType[] words;
    private final SentenceFactors factors;
    private final double[][] transitions;

    /** The number after the last tag's, for what is before the sentence. */
    private final int outside;

    private final int[][] back;
    private double bound;

    /**
     * @param words of the sentence, with its end
     * @param factors of each word
     * @param transitions as {@link TagModel#transitions} gives them
     */
    TagSearch(TaggerWordType[] words, SentenceFactors factors, double[][] transitions) {
        this.words = words;
        this.factors = factors;
        this.transitions = transitions;
        this.outside = factors.tags();
        this.back = new int[words.length][];
        this.bound = greedy() * ROUNDING;
    }

    /** Returns a tag for each word, the end included. */
    int[] best() {
        byte[] none = {(byte) outside};
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
        int second = outside;
        int before = second;
        for (int i = 0; i < words.length; i++) {
            double[] row = row(second, before);
            second = before;
            double best = -1;
            for (byte tag : words[i].tags()) {
                double factor = factors.of(i, tag) * row[tag];
                if (factor > best) {
                    best = factor;
                    before = tag;
                }
            }
            path *= best / factors.sum(i, row);
        }
        return path;
    }

    /** What the two tags before say. */
    private double[] row(int second, int before) {
        return transitions[second * (outside + 1) + before];
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
                double[] row = row(second[x], before[y]);
                double share = way / factors.sum(i, row);
                for (int z = 0; z < tags.length; z++) {
                    double path = share * factors.of(i, tags[z]) * row[tags[z]];
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
}
