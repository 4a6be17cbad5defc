/**
 * Dates and times as feeds and pages write them.
 *
 * <p>{@link dev.wirewatch.formats.dates.FeedDates} is the way in: ISO 8601 and its relatives, RFC 822, and dates in words of
 * many languages. What cannot be a date is none; nothing is guessed.
 */
package dev.wirewatch.formats.dates;
