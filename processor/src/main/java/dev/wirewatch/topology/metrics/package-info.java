/**
 * How the topology is measured.
 *
 * <p>Kafka Streams makes processors and error handlers by itself, so they find the meter registry among its settings,
 * under the key that {@link dev.wirewatch.topology.metrics.MeterConfig} knows. Steps count in {@code
 * dev.wirewatch.topology.step}, dead letters in {@code dev.wirewatch.topology.deadletter}.
 */
package dev.wirewatch.topology.metrics;
