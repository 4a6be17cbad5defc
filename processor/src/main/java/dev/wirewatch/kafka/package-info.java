/**
 * Kafka and the schema registry as this program uses them.
 *
 * <p>{@link dev.wirewatch.kafka.Topics} is the one list of topics: each has a name, the class of its values, a clean-up
 * policy and a retention, and clients take the type of their records from it. {@link
 * dev.wirewatch.kafka.TopicSetup} creates the topics that a cluster lacks and registers the schemas when a program starts
 * that writes; no producer registers a schema, and programs that only read create nothing. {@link
 * dev.wirewatch.kafka.Connection} holds the settings of a cluster and its registry and makes clients from them, and
 * {@link dev.wirewatch.kafka.AvroSerdes} read and write our generated classes in Confluent's wire format. {@link
 * dev.wirewatch.kafka.CompactedTopic} and {@link dev.wirewatch.kafka.TopicTail} read topics outside any group; records
 * that cannot be read or are of another type are logged and skipped. {@link dev.wirewatch.kafka.Outage} tells temporary
 * failures (a registry or a broker away) from faults of a record: after the first a program waits and tries again, the
 * second becomes a dead letter. {@link dev.wirewatch.kafka.InstanceId} is the static membership of an instance in its
 * groups, and {@link dev.wirewatch.kafka.ApplicationReset} takes a Kafka Streams application back to a point of its input.
 */
package dev.wirewatch.kafka;
