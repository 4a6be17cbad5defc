/**
 * The way of an article through the processor, as a Kafka Streams topology.
 *
 * <p>{@link dev.wirewatch.topology.NewsTopology} reads as a sentence; each step is a class of its own with one job. The
 * <em>desk</em> works by article id: {@code admit} turns away what cannot be processed, {@code revise} drops repeats and
 * numbers the revisions, {@code hold} keeps embargoed articles back, {@code enrich} reads the text, {@code reconcile}
 * sets each claim against those of the revision before, {@code match} sets the watches against the article. One
 * repartition later the <em>alert desk</em> works by watch id and decides what is told.
 *
 * <p>A step holds what it must remember in a store of its own, keyed by article or by watch and article, and forgets it
 * {@link dev.wirewatch.topology.Expiry some time} after the article was last seen. Watches and the catalog are global
 * tables: every instance reads their topics whole, before it processes anything, into an index in memory.
 *
 * <p>The pure parts (language, reconciliation, watch index, alert cases) know nothing of Kafka; a step only carries
 * records in and out of them. A record that a step cannot process becomes a dead letter ({@link
 * dev.wirewatch.topology.DeadLetters}) in the same transaction; an outage stops the thread, which starts again from the
 * last commit.
 */
package dev.wirewatch.topology;
