/**
 * What becomes of a record that cannot be processed.
 *
 * <p>Kafka Streams asks {@link dev.wirewatch.topology.deadletter.DeadLetters} about each error. If the record is at fault
 * it is written to {@code news.dead-letters} with its cause, in the transaction that commits the records around it. An
 * outage fails the thread instead, which starts again from the last commit. A step rejects a record by throwing a {@link
 * dev.wirewatch.topology.deadletter.RejectedArticleException}.
 */
package dev.wirewatch.topology.deadletter;
