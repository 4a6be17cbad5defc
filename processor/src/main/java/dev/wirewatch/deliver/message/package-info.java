/**
 * What a message says.
 *
 * <p>A {@link dev.wirewatch.deliver.Message} becomes a view, records of words that a template prints: an {@link
 * dev.wirewatch.deliver.message.AlertView} of one alert, a {@link dev.wirewatch.deliver.message.SummaryView} of several.
 * Alerts hold text that comes from anywhere. A view's words are escaped for its {@link
 * dev.wirewatch.deliver.message.Format} when it is made, all of them, so that no template has to escape anything and none
 * can forget to. They are cut to a {@link dev.wirewatch.deliver.message.ViewSize} before, so that a receiver's limit is
 * kept without cutting what was written: who has a limit asks for smaller views until one fits.
 *
 * <p>Templates are files of JTE, two for each format, compiled when the program is built. Those of a user's own folder are
 * used in their place, and compiled at start: one that does not compile is told then, and not when an alert is due.
 */
package dev.wirewatch.deliver.message;
