package dev.wirewatch.english.names.crf;

import java.util.Arrays;

/** Finds the sequence of labels with the highest score: Viterbi's algorithm over pairs of labels. */
final class LabelSearch {

    private LabelSearch() {}

    /** Returns the number of a label for each word. */
    static int[] best(CrfModel model, Scores scores) {
        int labels = model.labels().size();
        int[][] back = new int[scores.length()][labels];
        double[] paths = new double[labels];
        Arrays.fill(paths, Double.NEGATIVE_INFINITY);
        paths[model.background()] = 0;
        for (int i = 0; i < scores.length(); i++) {
            double[] next = new double[labels];
            for (int label = 0; label < labels; label++) {
                double best = Double.NEGATIVE_INFINITY;
                for (int before = 0; before < labels; before++) {
                    int pair = before * labels + label;
                    double path = paths[before] + scores.ofPair(i, pair);
                    if (model.allowed()[pair] && path > best) {
                        best = path;
                        back[i][label] = before;
                    }
                }
                next[label] = best + scores.of(i, label);
            }
            paths = next;
        }
        return trace(back, paths);
    }

    private static int[] trace(int[][] back, double[] paths) {
        int at = 0;
        for (int label = 1; label < paths.length; label++) {
            at = paths[label] > paths[at] ? label : at;
        }
        int[] best = new int[back.length];
        for (int i = best.length - 1; i >= 0; i--) {
            best[i] = at;
            at = back[i][at];
        }
        return best;
    }
}
