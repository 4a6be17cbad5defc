package dev.wirewatch.english.names.crf;

/**
 * Sums of the weights of features, a row of numbers for each word of a sentence. Those that have to be looked up are looked
 * up together at the end, since each look-up waits for memory.
 */
final class FeatureSums {

    private final Weights weights;
    private final double[] sums;
    private final long[] features;
    private final int[] words;
    private int count;

    /**
     * All zero.
     *
     * @param words of the sentence
     * @param features at most for each word
     */
    FeatureSums(Weights weights, int words, int features) {
        this.weights = weights;
        this.sums = new double[words * weights.width()];
        this.features = new long[words * features];
        this.words = new int[words * features];
    }

    double of(int word, int number) {
        return sums[word * weights.width() + number];
    }

    void add(int word, double[] more) {
        int offset = word * weights.width();
        for (int k = 0; k < more.length; k++) {
            sums[offset + k] += more[k];
        }
    }

    void add(int word, long feature) {
        features[count] = feature;
        words[count++] = word;
    }

    void lookUp() {
        int[] rows = weights.features().getAll(features, count);
        for (int i = 0; i < count; i++) {
            weights.addRow(sums, words[i] * weights.width(), rows[i]);
        }
    }
}
