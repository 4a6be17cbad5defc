/**
 * How fast the archive takes records and finds them: the code of {@code bench archive}.
 *
 * <p>{@link dev.wirewatch.bench.archive.ArchiveBench} fills an index with the records that articles give, and asks it
 * {@link dev.wirewatch.bench.archive.MadeSearches} of several sorts.
 */
package dev.wirewatch.bench.archive;
