package dev.wirewatch.text.tags;

import dev.wirewatch.text.model.HashedText;

/**
 * What words of one shape and one class say to a rare neighbour.
 *
 * @param cluster the name of the class
 * @param before factors for the tag of the word that stands after
 * @param after factors for the tag of the word that stands before
 */
record WordKind(HashedText cluster, Factors before, Factors after) {

    record Key(String shape, String cluster) {}

    static WordKind of(TagModel model, Key key) {
        return new WordKind(
                HashedText.of(key.cluster),
                new Features(model)
                        .multiply("ExtractorWordShapeClassifier(-1,chris2)", key.shape)
                        .multiply("ExtractorDistsim(-1,word)", key.cluster)
                        .product(),
                new Features(model)
                        .multiply("ExtractorWordShapeClassifier(1,chris2)", key.shape)
                        .multiply("ExtractorDistsim(1,word)", key.cluster)
                        .product());
    }
}
