package dev.wirewatch.english.names.crf;

import dev.wirewatch.english.model.BoundedCache;

/** The scores of all labels, and of all pairs of a label and the one before, for the words of one sentence. */
final class Scores {

    /** How far away CoreNLP looks for the same word again. */
    private static final int NEAREST_OCCURRENCE = 3;

    private static final int FARTHEST_OCCURRENCE = 149;

    /** Features of a word's label, and of its and the one before, that depend on more than one word or on its surroundings. */
    private static final int NODE_FEATURES = 6;

    private static final int EDGE_FEATURES = 2;

    private final CrfModel model;
    private final BoundedCache<ShapeScores.Shapes, ShapeScores> shapes;
    private final CrfWordType outside;
    private final CrfWordType[] words;
    private final FeatureSums nodes;
    private final FeatureSums edges;

    Scores(
            CrfModel model,
            BoundedCache<ShapeScores.Shapes, ShapeScores> shapes,
            CrfWordType outside,
            CrfWordType[] words) {
        this.model = model;
        this.shapes = shapes;
        this.outside = outside;
        this.words = words;
        this.nodes = new FeatureSums(model.nodes(), words.length, NODE_FEATURES);
        this.edges = new FeatureSums(model.edges(), words.length, EDGE_FEATURES);
        for (int i = 0; i < words.length; i++) {
            score(i);
        }
        for (int i = -model.reach(); i < words.length + model.reach(); i++) {
            scoreAround(i);
        }
        nodes.lookUp();
        edges.lookUp();
    }

    int length() {
        return words.length;
    }

    double of(int word, int label) {
        return nodes.of(word, label);
    }

    /** @param pair number of a pair of labels, as {@link CrfModel#allowed} has them */
    double ofPair(int word, int pair) {
        return edges.of(word, pair);
    }

    private void score(int i) {
        CrfWordType before = at(i - 1);
        CrfWordType word = words[i];
        CrfWordType after = at(i + 1);
        ShapeScores shape = shapes.get(ShapeScores.Shapes.of(before, word, after));
        nodes.add(i, word.own());
        nodes.add(i, before.before());
        nodes.add(i, after.after());
        nodes.add(i, shape.own());
        long shapeAndDots = Templates.DOTS.after(word.shape().hash());
        nodes.add(i, Templates.PW_CTYPE.after(shapeAfter(before, word)));
        nodes.add(i, Templates.NW_CTYPE.after(after.text().after(shapeAndDots)));
        if (before.isShort()) {
            nodes.add(i, Templates.PPW_CTYPE.after(shapeAfter(at(i - 2), word)));
        }
        if (after.isShort()) {
            nodes.add(i, Templates.NNW_CTYPE.after(shapeAfter(at(i + 2), word)));
        }
        scoreOccurrences(i, before, after);

        edges.add(i, word.ownPair());
        edges.add(i, before.beforePair());
        edges.add(i, shape.pair());
        long words = word.text().after(Templates.DASH.after(before.text().hash()));
        edges.add(i, Templates.PSEQW2.after(words));
        long clusters =
                word.cluster().after(Templates.DASH.after(before.cluster().hash()));
        edges.add(i, Templates.PSEQpcDS.after(clusters));
    }

    private static long shapeAfter(CrfWordType other, CrfWordType word) {
        return word.shape().after(Templates.DOTS.after(other.text().hash()));
    }

    /**
     * Adds what a word says of the words around it: those before have it soon after them, and those after it soon before.
     * A feature counts once for a word, so that this word must be the nearest of its kind.
     */
    private void scoreAround(int i) {
        CrfWordType word = at(i);
        if (word.soonAfter().length > 0) {
            for (int j = i - 1;
                    j >= i - model.reach() && (j == i - 1 || !at(j + 1).sameAs(word));
                    j--) {
                addAround(j, word.soonAfter());
            }
        }
        if (word.soonBefore().length > 0) {
            for (int j = i + 1;
                    j <= i + model.reach() && (j == i + 1 || !at(j - 1).sameAs(word));
                    j++) {
                addAround(j, word.soonBefore());
            }
        }
    }

    private void addAround(int i, double[] sums) {
        if (i >= 0 && i < words.length) {
            nodes.add(i, sums);
        }
    }

    /** Tells of a name before a lower-case word whether it is elsewhere in the sentence too. */
    private void scoreOccurrences(int i, CrfWordType before, CrfWordType after) {
        if (!words[i].nameCase() || !after.noUpperCase() || !after.hasLetter() || !before.hasLetter()) {
            nodes.add(i, model.noOccurrence());
            return;
        }
        if (occurs(i, 1)) {
            nodes.add(i, Templates.NEXT_OCCURRENCE.hash());
        }
        if (occurs(i, -1)) {
            nodes.add(i, Templates.PREVIOUS_OCCURRENCE.hash());
        }
    }

    private boolean occurs(int i, int direction) {
        for (int distance = NEAREST_OCCURRENCE; distance <= FARTHEST_OCCURRENCE; distance++) {
            int at = i + distance * direction;
            if (at < 0 || at >= words.length) {
                return false;
            }
            if (words[at].sameAs(words[i])) {
                return true;
            }
        }
        return false;
    }

    private CrfWordType at(int i) {
        return i < 0 || i >= words.length ? outside : words[i];
    }
}
