package dev.wirewatch.english.tags;

import dev.wirewatch.english.model.HashedText;
import java.util.Arrays;

/** A product of the factors of features, which are added one by one. */
final class Features {

    private final TagModel model;
    private final double[] product;

    Features(TagModel model) {
        this.model = model;
        this.product = new double[model.tags().size()];
        Arrays.fill(product, 1);
    }

    /** Returns the hash of one of CoreNLP's extractors, given its name there. */
    static long extractor(String name) {
        return HashedText.of(name + "=").hash();
    }

    /** @param value that CoreNLP's extractor would give */
    Features multiply(long extractor, String value) {
        model.factors(HashedText.of(value).after(extractor)).multiplyInto(product);
        return this;
    }

    Features multiply(long extractor, boolean value) {
        return multiply(extractor, value ? "1" : "0");
    }

    Factors product() {
        return Factors.of(product);
    }
}
