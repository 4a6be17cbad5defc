package dev.wirewatch.english.names.crf;

import dev.wirewatch.english.model.ModelReader;
import dev.wirewatch.english.model.TextTable;
import dev.wirewatch.english.model.WordShape;
import java.io.IOException;
import java.util.List;

/**
 * The tables of a compiled {@code CRFClassifier}.
 *
 * @param background number of the label of a word that is no name, which is also that before the first word
 * @param allowed whether one label can follow another: (label before * labels + label)
 * @param reach how far the features of words around look
 * @param longestAffix letters in the longest beginning or ending of a word that has a weight, its mark included
 * @param unknownCluster the class of words that have none
 * @param knownWords words seen in lower case
 * @param nodes weights for each label
 * @param edges weights for each pair of labels, in the order of {@code allowed}
 * @param noOccurrence the weights in {@code nodes} of the feature that nearly all words have
 */
record CrfModel(
        List<String> labels,
        int background,
        boolean[] allowed,
        WordShape shape,
        int reach,
        int longestAffix,
        String unknownCluster,
        TextTable knownWords,
        Weights nodes,
        Weights edges,
        double[] noOccurrence) {

    static CrfModel load(String name) {
        return ModelReader.load(name, CrfModel::read);
    }

    private static CrfModel read(ModelReader in) throws IOException {
        List<String> labels = in.texts();
        int background = in.number();
        byte[] seen = in.bytes();
        boolean[] allowed = new boolean[seen.length];
        for (int i = 0; i < seen.length; i++) {
            allowed[i] = seen[i] == 1;
        }
        WordShape shape = WordShape.valueOf(in.text());
        int reach = in.number();
        int longestAffix = in.number();
        String unknownCluster = in.text();
        TextTable knownWords = in.index();
        Weights nodes = Weights.read(in, labels.size());
        return new CrfModel(
                List.copyOf(labels),
                background,
                allowed,
                shape,
                reach,
                longestAffix,
                unknownCluster,
                knownWords,
                nodes,
                Weights.read(in, seen.length),
                nodes.of(Templates.NO_OCCURRENCE.hash()));
    }
}
