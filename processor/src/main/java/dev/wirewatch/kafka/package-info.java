/**
 * The topics: one list that says each topic's name, schema, clean-up and retention, and what follows from it.
 *
 * <p>{@link dev.wirewatch.kafka.Topics} is that list; every other place reads it. {@link
 * dev.wirewatch.kafka.TopicSetup} makes a cluster look like the list when a program starts: it creates the topics
 * that are missing and registers the schemas, so that no producer ever registers one on the fly. {@link
 * dev.wirewatch.kafka.Connection} holds the settings for one cluster and its registry and makes clients from them;
 * {@link dev.wirewatch.kafka.AvroSerdes} are the Confluent serializers for our generated classes. {@link
 * dev.wirewatch.kafka.Outage} tells trouble that passes (a registry or a broker away) from a record's own fault: the
 * first is waited out, the second becomes a dead letter.
 */
package dev.wirewatch.kafka;
