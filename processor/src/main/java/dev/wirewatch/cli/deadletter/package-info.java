/**
 * {@code dead-letters}: the records that could not be processed. The commands read news.dead-letters; {@code replay} sends
 * records back to the topics that they come from.
 */
package dev.wirewatch.cli.deadletter;
