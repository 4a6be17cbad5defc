/**
 * {@code search}: asks a running program, by its REST API, what it holds of the last days.
 *
 * <p>{@link dev.wirewatch.cli.search.SearchClient} reads the pages, and {@link dev.wirewatch.cli.search.HitLine} prints an
 * item of them on a line.
 */
package dev.wirewatch.cli.search;
