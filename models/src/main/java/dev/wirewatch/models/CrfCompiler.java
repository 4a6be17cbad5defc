package dev.wirewatch.models;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compiles a {@link CRFClassifier} of the family of english.all.3class.distsim: labels in pairs, and the features of
 * {@link NERFeatureFactory} that are listed here.
 */
final class CrfCompiler {

    /** Ends the name of a feature of one label. */
    private static final String OF_LABEL = "|C";

    /** Ends the name of a feature of a label and the one before it. */
    private static final String OF_PAIR = "|CpC";

    private static final Set<String> TEMPLATES = Set.of(
            "WORD",
            "PW",
            "NW",
            "DISTSIM",
            "PDISTSIM",
            "NDISTSIM",
            "TYPE",
            "PTYPE",
            "NTYPE",
            "PCTYPE",
            "CNTYPE",
            "PCNTYPE",
            "PW_CTYPE",
            "NW_CTYPE",
            "PPW_CTYPE",
            "NNW_CTYPE",
            "DISJN",
            "DISJP",
            "PSEQW",
            "PSEQW2",
            "PSEQpW",
            "PSEQpDS",
            "PSEQcDS",
            "PSEQpcDS",
            "PSEQpS",
            "PSEQcS",
            "TYPES",
            "TPS2",
            "TNS1");

    private static final Set<String> WHOLE =
            Set.of("###", "IS_TITLE", "PSEQ", "NO-OCCURRENCE-PATTERN", "X-NEXT-OCCURRENCE-X", "X-PREV-OCCURRENCE-X");

    private final CRFClassifier<CoreLabel> crf;
    private final SeqClassifierFlags flags;

    CrfCompiler(CRFClassifier<CoreLabel> crf) {
        this.crf = crf;
        this.flags = crf.flags;
        check();
    }

    /** Returns the class of each word by distributional similarity. */
    @SuppressWarnings("unchecked")
    Map<String, String> clusters() {
        return Hidden.field(crf.featureFactories.get(0), "lexicon", Map.class);
    }

    /**
     * Writes labels, which pairs of them were seen in training, settings, the words known in lower case, and for each
     * kind of feature its names and a weight for each name and label (or pair: the label before times the number of
     * labels, plus the label).
     */
    void write(ModelWriter out) throws IOException {
        List<String> labels = crf.classIndex.objectsList();
        int count = labels.size();
        List<int[]> single = slots(0);
        List<int[]> pairs = slots(1);
        byte[] seen = new byte[count * count];
        pairs.forEach(pair -> seen[pair[0] * count + pair[1]] = 1);

        out.texts(labels);
        out.number(labels.indexOf(flags.backgroundSymbol));
        out.bytes(seen);
        out.text(shape());
        out.number(flags.disjunctionWidth);
        out.number(longestAffix());
        out.text(flags.unknownWordDistSimClass);
        out.texts(new TreeSet<>(crf.getKnownLCWords()));
        writeFeatures(
                out,
                OF_LABEL,
                count,
                single.stream().mapToInt(label -> label[0]).toArray());
        writeFeatures(
                out,
                OF_PAIR,
                count * count,
                pairs.stream().mapToInt(pair -> pair[0] * count + pair[1]).toArray());
    }

    private void writeFeatures(ModelWriter out, String kind, int width, int[] places) throws IOException {
        float[][] weights = Hidden.field(crf, "weights", float[][].class);
        List<String> names = new ArrayList<>();
        List<float[]> rows = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            String feature = featureIndex().get(i);
            if (feature.endsWith(kind)) {
                names.add(name(feature));
                rows.add(weights[i]);
            }
        }
        float[] table = new float[rows.size() * width];
        for (int i = 0; i < rows.size(); i++) {
            for (int k = 0; k < places.length; k++) {
                table[i * width + places[k]] = rows.get(i)[k];
            }
        }
        out.texts(names);
        out.floats(table);
    }

    private void check() {
        require(flags.wordFunction instanceof AmericanizeFunction, "wordFunction");
        require(flags.useDistSim && flags.numberEquivalenceDistSim && !flags.casedDistSim, "useDistSim");
        require(flags.noMidNGrams && !flags.lowercaseNGrams && !flags.dehyphenateNGrams, "useNGrams");
        require(!flags.greekifyNGrams && !flags.conjoinShapeNGrams, "useNGrams");
        require(!flags.useReverse && !flags.normalizeTerms && !flags.normalizeTimex, "useReverse");
        require(flags.inferenceType == null || flags.inferenceType.equalsIgnoreCase("Viterbi"), "inferenceType");
        require(Hidden.field(crf, "labelIndices", List.class).size() == 2, "maxLeft");
        for (String feature : featureIndex()) {
            String name = name(feature);
            boolean affix = name.startsWith("#") && name.endsWith("#");
            String template = name.substring(name.lastIndexOf('-') + 1);
            require(affix || WHOLE.contains(name) || TEMPLATES.contains(template), "feature " + name);
        }
    }

    private static void require(boolean known, String setting) {
        if (!known) {
            throw new IllegalStateException("Inference does not know what this CRF uses: " + setting);
        }
    }

    private String shape() {
        return switch (flags.wordShape) {
            case WordShapeClassifier.WORDSHAPECHRIS2USELC -> "CHRIS2";
            case WordShapeClassifier.WORDSHAPEDAN2USELC -> "DAN2";
            default -> throw new IllegalStateException("Inference does not know word shape " + flags.wordShape);
        };
    }

    /** Beginnings and ends of words that are longer have no weight; CoreNLP's limit may be none at all. */
    private int longestAffix() {
        return featureIndex().objectsList().stream()
                .map(CrfCompiler::name)
                .filter(name -> name.startsWith("#") && name.endsWith("#"))
                .mapToInt(name -> name.length() - 2)
                .max()
                .orElse(0);
    }

    private static String name(String feature) {
        return feature.substring(0, feature.lastIndexOf('|'));
    }

    @SuppressWarnings("unchecked")
    private Index<String> featureIndex() {
        return Hidden.field(crf, "featureIndex", Index.class);
    }

    @SuppressWarnings("unchecked")
    private List<int[]> slots(int order) {
        List<Index<CRFLabel>> indices = Hidden.field(crf, "labelIndices", List.class);
        return indices.get(order).objectsList().stream().map(CRFLabel::getLabel).toList();
    }
}
