package dev.wirewatch.english.tags;

import dev.wirewatch.english.model.HashedText;

/**
 * What words of one shape and one class say to a rare neighbour.
 *
 * @param cluster the name of the class
 * @param before factors for the tag of the word after
 * @param after factors for the tag of the word before
 */
record WordKind(HashedText cluster, Factors before, Factors after) {

    private static final long SHAPE_BEFORE = Features.extractor("ExtractorWordShapeClassifier(-1,chris2)");
    private static final long SHAPE_AFTER = Features.extractor("ExtractorWordShapeClassifier(1,chris2)");
    private static final long CLUSTER_BEFORE = Features.extractor("ExtractorDistsim(-1,word)");
    private static final long CLUSTER_AFTER = Features.extractor("ExtractorDistsim(1,word)");

    record Key(String shape, String cluster) {}

    static WordKind of(TagModel model, Key key) {
        return new WordKind(
                HashedText.of(key.cluster),
                new Features(model)
                        .multiply(SHAPE_BEFORE, key.shape)
                        .multiply(CLUSTER_BEFORE, key.cluster)
                        .product(),
                new Features(model)
                        .multiply(SHAPE_AFTER, key.shape)
                        .multiply(CLUSTER_AFTER, key.cluster)
                        .product());
    }
}
