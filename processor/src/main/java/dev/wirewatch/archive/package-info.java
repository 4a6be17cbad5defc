/**
 * The last days of all output topics in a Lucene index: what pages, the REST API and {@code search} read.
 *
 * <p>An {@link dev.wirewatch.archive.Archive} is fed from the topics alone. Each of its {@link
 * dev.wirewatch.archive.ArchiveView}s is a snapshot that knows the {@link dev.wirewatch.kafka.Positions} up to which it
 * has read the topics, so that a reader can go on from there with a stream and miss or repeat nothing. A {@link
 * dev.wirewatch.archive.Search} asks for records of one {@link dev.wirewatch.archive.Kind} by a query in the language of
 * the watches, by terms and by time.
 */
package dev.wirewatch.archive;
