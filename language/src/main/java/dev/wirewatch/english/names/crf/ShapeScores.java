package dev.wirewatch.english.names.crf;

import dev.wirewatch.english.model.HashedText;

/**
 * The sums of the weights of all features that depend on the shapes of a word and its neighbours alone.
 *
 * @param own of the word's label
 * @param pair of its label and that before
 */
record ShapeScores(double[] own, double[] pair) {

    /**
     * The shapes of three words in a row.
     *
     * @param nextInPair the shape of the word after in features of pairs; the same for the same {@code after}
     * @param hash of all three, by which they are compared
     */
    record Shapes(HashedText before, HashedText word, HashedText after, HashedText nextInPair, long hash) {

        static Shapes of(CrfWordType before, CrfWordType word, CrfWordType after) {
            long hash = joined(joined(before.shape().hash(), word.shape()), after.shape());
            return new Shapes(before.shape(), word.shape(), after.shape(), after.nextShape(), hash);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shapes shapes && hash == shapes.hash;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(hash);
        }
    }

    static ShapeScores of(CrfModel model, Shapes shapes) {
        HashedText before = shapes.before();
        HashedText word = shapes.word();
        HashedText after = shapes.after();
        double[] own = new double[model.nodes().width()];
        long beforeAndWord = joined(before.hash(), word);
        model.nodes().addTo(own, 0, Templates.TYPE.after(word.hash()));
        model.nodes().addTo(own, 0, Templates.PTYPE.after(before.hash()));
        model.nodes().addTo(own, 0, Templates.NTYPE.after(after.hash()));
        model.nodes().addTo(own, 0, Templates.PCTYPE.after(beforeAndWord));
        model.nodes().addTo(own, 0, Templates.CNTYPE.after(joined(word.hash(), after)));
        model.nodes().addTo(own, 0, Templates.PCNTYPE.after(shapes.hash()));
        double[] pair = new double[model.edges().width()];
        model.edges().addTo(pair, 0, Templates.PSEQpS.after(before.hash()));
        model.edges().addTo(pair, 0, Templates.PSEQcS.after(word.hash()));
        model.edges().addTo(pair, 0, Templates.TYPES.after(word.after(Templates.DASH.after(before.hash()))));
        model.edges().addTo(pair, 0, Templates.TPS2.after(word.hash()));
        model.edges().addTo(pair, 0, Templates.TNS1.after(shapes.nextInPair().hash()));
        return new ShapeScores(own, pair);
    }

    private static long joined(long before, HashedText after) {
        return after.after(Templates.DOTS.after(before));
    }
}
