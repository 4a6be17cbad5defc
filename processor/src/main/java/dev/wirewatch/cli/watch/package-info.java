/** {@code watch}: the watches. The commands read and write news.watches; every processor sees each change at once. */
package dev.wirewatch.cli.watch;
