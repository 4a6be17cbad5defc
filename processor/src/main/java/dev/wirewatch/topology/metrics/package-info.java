/**
 * How the topology is measured.
 *
 * <p>Kafka Streams makes processors and error handlers itself, so they find the meter registry among its settings, under
 * the key that {@link dev.wirewatch.topology.metrics.MeterConfig} knows. Here are the meters of Kafka Streams as a whole
 * ({@link dev.wirewatch.topology.metrics.KafkaMeters}): how much is still to be restored, the lag in its topics, and a
 * selection of its own metrics. Steps count in {@code topology.step}, dead letters in {@code topology.deadletter},
 * the delay of alerts in {@code topology.alert}.
 */
package dev.wirewatch.topology.metrics;
