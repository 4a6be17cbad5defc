/**
 * The way of an article through the processor, as a Kafka Streams topology.
 *
 * <p>{@link dev.wirewatch.topology.NewsTopology} puts the sub-topologies together: {@link
 * dev.wirewatch.topology.article} works by article id, and one repartition later {@link dev.wirewatch.topology.alert}
 * works by watch id, {@link dev.wirewatch.topology.story} in one partition. Each is one class that reads as a sentence,
 * with one class a step. What they share has packages of its own: {@link dev.wirewatch.topology.step} says what a step
 * is, {@link dev.wirewatch.topology.state} what steps remember and for how long, {@link dev.wirewatch.topology.table} how
 * watches and the catalog are read, {@link dev.wirewatch.topology.deadletter} what becomes of records that cannot be
 * processed, {@link dev.wirewatch.topology.metrics} how all of it is measured.
 *
 * <p>{@link dev.wirewatch.topology.NewsStreams} runs the topology: exactly once, starting again from the last commit
 * after an outage.
 */
package dev.wirewatch.topology;
