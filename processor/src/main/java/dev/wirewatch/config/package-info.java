/**
 * The settings, read once when the program starts and handed on as one record.
 *
 * <p>A setting is a name and a value, such as {@code kafka.bootstrap.servers}. It may come from a properties file, from
 * the environment or from the command line; the later wins. Names under {@code kafka.}, {@code registry.} and {@code
 * streams.} go to the Kafka clients, the Confluent registry client and Kafka Streams as they are, so that whatever those
 * can do, TLS and SASL among it, can be set. Any other name is an error, since a mistyped setting that does nothing
 * is worse than none; but for the environment, where a container platform sets variables of its own, it is a warning.
 */
package dev.wirewatch.config;
