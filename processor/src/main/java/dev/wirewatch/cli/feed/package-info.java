/**
 * {@code feed}: the feeds that are polled. The commands read and write news.feeds; the pollers see each change at once.
 *
 * <p>{@link dev.wirewatch.cli.feed.FeedMerge} decides what adding or importing changes, without Kafka.
 */
package dev.wirewatch.cli.feed;
