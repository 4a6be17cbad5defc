/**
 * What a step is, and how steps are put together.
 *
 * <p>A {@link dev.wirewatch.topology.step.Step} is a processor with one job; the base class gives it its stores, the time
 * and the meters that every step has. A {@link dev.wirewatch.topology.step.Pipeline} puts steps one after another under
 * their names, which are those of Kafka Streams' nodes: they stand in dead letters, meters and the description of the
 * topology. {@link dev.wirewatch.topology.step.TopologyBuilder} is where pipelines begin.
 */
package dev.wirewatch.topology.step;
