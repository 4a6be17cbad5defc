package dev.wirewatch.english.names.crf;

import dev.wirewatch.english.model.ModelReader;
import dev.wirewatch.english.model.TextTable;
import java.io.IOException;

/**
 * The weights of features: for each a row of numbers.
 *
 * @param width numbers in a row
 */
record Weights(TextTable features, float[] values, int width) {

    static Weights read(ModelReader in, int width) throws IOException {
        return new Weights(in.index(), in.floats(), width);
    }

    boolean has(long feature) {
        return features.get(feature) != TextTable.NONE;
    }

    /** Returns a feature's row; zeros if it has none. */
    double[] of(long feature) {
        double[] row = new double[width];
        addTo(row, 0, feature);
        return row;
    }

    /** Adds a feature's row, if it has one, to the numbers that begin at {@code offset}. */
    void addTo(double[] sums, int offset, long feature) {
        addRow(sums, offset, features.get(feature));
    }

    /** @param row may be {@link TextTable#NONE} */
    void addRow(double[] sums, int offset, int row) {
        if (row != TextTable.NONE) {
            for (int k = 0; k < width; k++) {
                sums[offset + k] += values[row * width + k];
            }
        }
    }
}
