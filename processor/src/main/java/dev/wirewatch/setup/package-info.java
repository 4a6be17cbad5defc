/**
 * What people set up: watches, channels and feeds, as they stand in their compacted topics.
 *
 * <p>A {@link dev.wirewatch.setup.Table} is followed live and holds all rows in memory; a change is a record of its topic,
 * so that every instance has it a moment later.
 *
 * <p>{@link dev.wirewatch.setup.FollowedTables} reads all tables in one thread, through outages. What a user writes becomes
 * a row by {@link dev.wirewatch.setup.NewWatch}, {@link dev.wirewatch.setup.NewChannel} and {@link
 * dev.wirewatch.setup.NewFeed}, for the command line and over HTTP alike: each rule is there once, and what breaks one is
 * an exception with one sentence. {@link dev.wirewatch.setup.ChannelJson} and {@link dev.wirewatch.setup.FeedJson} show
 * rows without the secrets that an address may hold.
 */
package dev.wirewatch.setup;
