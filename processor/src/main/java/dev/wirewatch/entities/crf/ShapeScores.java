package dev.wirewatch.entities.crf;

import dev.wirewatch.text.model.HashedText;

/**
 * The sums of the weights of all features that depend on the shapes of a word and its neighbours alone.
 *
 * @param own of the word's label
 * @param pair of its label and that before
 */
record ShapeScores(double[] own, double[] pair) {

    /** Three words in a row, which are the same as three others of the same shapes. */
    record Words(WordType before, WordType word, WordType after) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Words words
                    && before.shape().hash() == words.before.shape().hash()
                    && word.shape().hash() == words.word.shape().hash()
                    && after.shape().hash() == words.after.shape().hash();
        }

        @Override
        public int hashCode() {
            return Long.hashCode((before.shape().hash() * 31 + word.shape().hash()) * 31
                    + after.shape().hash());
        }
    }

    static ShapeScores of(CrfModel model, Words words) {
        HashedText before = words.before().shape();
        HashedText word = words.word().shape();
        HashedText after = words.after().shape();
        double[] own = new double[model.nodes().width()];
        long beforeAndWord = word.after(Templates.DOTS.after(before.hash()));
        model.nodes().addTo(own, 0, Templates.TYPE.after(word.hash()));
        model.nodes().addTo(own, 0, Templates.PTYPE.after(before.hash()));
        model.nodes().addTo(own, 0, Templates.NTYPE.after(after.hash()));
        model.nodes().addTo(own, 0, Templates.PCTYPE.after(beforeAndWord));
        model.nodes().addTo(own, 0, Templates.CNTYPE.after(after.after(Templates.DOTS.after(word.hash()))));
        model.nodes().addTo(own, 0, Templates.PCNTYPE.after(after.after(Templates.DOTS.after(beforeAndWord))));
        double[] pair = new double[model.edges().width()];
        model.edges().addTo(pair, 0, Templates.PSEQpS.after(before.hash()));
        model.edges().addTo(pair, 0, Templates.PSEQcS.after(word.hash()));
        model.edges().addTo(pair, 0, Templates.TYPES.after(word.after(Templates.DASH.after(before.hash()))));
        model.edges().addTo(pair, 0, Templates.TPS2.after(word.hash()));
        model.edges()
                .addTo(pair, 0, Templates.TNS1.after(words.after().nextShape().hash()));
        return new ShapeScores(own, pair);
    }
}
