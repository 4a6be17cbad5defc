package dev.wirewatch.english.names.crf;

import dev.wirewatch.english.model.HashedText;

/**
 * A class of words, and the sums of the weights of all features that depend on it alone; see {@link CrfWordType} for what
 * they belong to.
 */
record ClusterSums(
        HashedText name, double[] own, double[] before, double[] after, double[] ownPair, double[] beforePair) {

    /** @param pairName the class's name in features of pairs */
    static ClusterSums of(CrfModel model, String name, String pairName) {
        HashedText one = HashedText.of(name);
        HashedText pair = HashedText.of(pairName);
        return new ClusterSums(
                pair,
                sum(model.nodes(), Templates.DISTSIM.after(one.hash())),
                sum(model.nodes(), Templates.PDISTSIM.after(one.hash())),
                sum(model.nodes(), Templates.NDISTSIM.after(one.hash())),
                sum(model.edges(), Templates.PSEQcDS.after(pair.hash()), Templates.PSEQ.hash()),
                sum(model.edges(), Templates.PSEQpDS.after(pair.hash())));
    }

    private static double[] sum(Weights weights, long... features) {
        double[] sum = new double[weights.width()];
        for (long feature : features) {
            weights.addTo(sum, 0, feature);
        }
        return sum;
    }
}
