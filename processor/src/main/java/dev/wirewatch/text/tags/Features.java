package dev.wirewatch.text.tags;

import dev.wirewatch.text.model.HashedText;
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

    /** @param value that CoreNLP's extractor would give */
    Features multiply(String extractor, String value) {
        long name = HashedText.of(value).after(HashedText.of(extractor + "=").hash());
        model.factors(name).multiplyInto(product);
        return this;
    }

    Features multiply(String extractor, boolean value) {
        return multiply(extractor, value ? "1" : "0");
    }

    Factors product() {
        return Factors.of(product);
    }
}
