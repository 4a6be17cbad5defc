package dev.wirewatch.english.tags;

/**
 * What a feature, or a product of some, says about tags: for each that it concerns a factor of its probability.
 *
 * @param tags numbers of tags
 * @param values a factor for each
 */
record Factors(byte[] tags, double[] values) {

    /** Says nothing. */
    static final Factors NONE = new Factors(new byte[0], new double[0]);

    /** Returns the factors that a product holds, by number of tag; 1 is none. */
    static Factors of(double[] product) {
        int count = 0;
        for (double factor : product) {
            count += factor == 1 ? 0 : 1;
        }
        if (count == 0) {
            return NONE;
        }
        Factors factors = new Factors(new byte[count], new double[count]);
        int at = 0;
        for (int tag = 0; tag < product.length; tag++) {
            if (product[tag] != 1) {
                factors.tags[at] = (byte) tag;
                factors.values[at++] = product[tag];
            }
        }
        return factors;
    }

    void multiplyInto(double[] product) {
        multiplyInto(product, 0);
    }

    /** @param offset of the first tag's factor in {@code products} */
    void multiplyInto(double[] products, int offset) {
        for (int i = 0; i < tags.length; i++) {
            products[offset + tags[i]] *= values[i];
        }
    }
}
