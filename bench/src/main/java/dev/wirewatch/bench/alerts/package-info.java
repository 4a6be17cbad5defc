/**
 * From an article's POST to its alert: the code of {@code bench alerts}.
 *
 * <p>{@link dev.wirewatch.bench.alerts.AlertsBench} posts articles to the processors of a
 * {@link dev.wirewatch.bench.alerts.Deployment}, waits for each one's alert, and looks meanwhile at what the processors
 * use.
 */
package dev.wirewatch.bench.alerts;
