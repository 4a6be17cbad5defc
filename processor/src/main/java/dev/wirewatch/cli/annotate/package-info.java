/**
 * {@code annotate}: what the language library finds in articles on disk, as JSON Lines, as marked-up text or as a page.
 * Needs no Kafka.
 */
package dev.wirewatch.cli.annotate;
