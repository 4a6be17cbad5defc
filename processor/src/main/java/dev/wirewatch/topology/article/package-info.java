/**
 * The article topology, partitioned by article id: from a published article to what is found in it.
 *
 * <p>{@code admit} rejects what cannot be processed, {@code revise} drops repeats and numbers the revisions, {@code hold}
 * keeps embargoed articles back, {@code enrich} reads the text, {@code sketch} keeps what tells its story, {@code
 * reconcile} compares the claims with those of the previous revision, {@code match} matches the watches against the
 * article, and {@code watch-faults} publishes which of them could not be asked. {@link dev.wirewatch.topology.article.ArticleTopology} puts the steps in order and lists their stores; each
 * step is a class of its own with one job.
 *
 * <p>The rules are pure ({@code Revisions}, {@code Reconciliation}, the language part, the watch index) and know nothing
 * of Kafka; a step only carries records in and out of them.
 */
package dev.wirewatch.topology.article;
