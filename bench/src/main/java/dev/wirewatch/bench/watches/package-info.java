/**
 * How fast articles are matched against many watches: the code of {@code bench watches}.
 *
 * <p>{@link dev.wirewatch.bench.watches.WatchesBench} loads watches and matches articles against them, with our index and
 * with Lucene's Monitor, to which every watch is a query.
 */
package dev.wirewatch.bench.watches;
