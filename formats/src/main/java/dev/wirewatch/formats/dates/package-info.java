/**
 * Dates and times as feeds, wires and pages write them; names of months and days, and time zones, are known here alone.
 *
 * <p>{@link dev.wirewatch.formats.dates.Dates} reads a text that should be a date, in whatever form. Its parsers go by
 * form: ISO 8601 by position ({@code IsoDates}), Chinese, Japanese and Korean dates by their signs ({@code
 * EastAsianDates}), and everything else word by word ({@code WordDates}). {@link
 * dev.wirewatch.formats.dates.WireTimes} finds the time in the trailer of a wire message, where digits are run
 * together. A text that cannot be a date is none; what it leaves open, such as the zone, has one fixed meaning.
 */
package dev.wirewatch.formats.dates;
