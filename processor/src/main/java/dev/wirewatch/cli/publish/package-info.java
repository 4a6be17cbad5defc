/**
 * Articles on their way in from files: {@code publish} sends files or standard input once, {@code ingest} follows a
 * folder, and {@code parse} shows without Kafka what a file becomes.
 */
package dev.wirewatch.cli.publish;
