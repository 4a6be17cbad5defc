/**
 * How fast alerts reach a channel, alone and beside channels that are dead: the code of {@code bench deliver}.
 *
 * <p>{@link dev.wirewatch.bench.deliver.DeliverBench} runs Kafka, a schema registry and the delivery of alerts in this
 * process, writes alerts to news.alerts and measures when a webhook on this machine has them; {@link
 * dev.wirewatch.bench.deliver.SilentServer} is the dead ones, which take a connection and answer nothing.
 */
package dev.wirewatch.bench.deliver;
