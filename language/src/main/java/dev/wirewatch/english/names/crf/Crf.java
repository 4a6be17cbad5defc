package dev.wirewatch.english.names.crf;

import dev.wirewatch.english.model.BoundedCache;
import java.util.ArrayList;
import java.util.List;

/** A conditional random field over words. Safe for use by several threads; labels depend on the sentence alone. */
public final class Crf {

    /** Persons, organizations and locations: CoreNLP's english.all.3class.distsim. */
    public static final String THREE_CLASSES = "english.all.3class.distsim.crf";

    /** 16,384 triples of shapes, in some 5 MB; a few thousand make up nearly all of the news. */
    private static final int SHAPE_CACHE_BITS = 14;

    private final CrfModel model;
    private final CrfWordTypes words;
    private final BoundedCache<ShapeScores.Shapes, ShapeScores> shapes;

    private Crf(CrfModel model) {
        this.model = model;
        this.words = new CrfWordTypes(model);
        this.shapes = new BoundedCache<>(SHAPE_CACHE_BITS, triple -> ShapeScores.of(model, triple));
    }

    /**
     * Loads a compiled CRF, in half a second.
     *
     * @throws IllegalStateException when the program was built without it
     */
    public static Crf load(String name) {
        return new Crf(CrfModel.load(name));
    }

    /** Returns a label for each word of a sentence, in time that grows with their number. */
    public List<String> label(List<String> sentence) {
        CrfWordType[] types = new CrfWordType[sentence.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = words.of(sentence.get(i));
        }
        Scores scores = new Scores(model, shapes, words.outside(), types);
        List<String> labels = new ArrayList<>(types.length);
        for (int label : LabelSearch.best(model, scores)) {
            labels.add(model.labels().get(label));
        }
        return labels;
    }
}
