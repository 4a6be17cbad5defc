/**
 * Text for a terminal: records as lines, columns, durations.
 *
 * <p>News comes from anywhere, and a terminal obeys control characters. So whatever news contains is printed through
 * {@link dev.wirewatch.cli.print.RecordLines}, which removes them.
 */
package dev.wirewatch.cli.print;
