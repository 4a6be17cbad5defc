/**
 * What people set up: watches, channels and feeds, as they stand in their compacted topics.
 *
 * <p>A {@link dev.wirewatch.setup.Table} is followed live and holds all rows in memory; a change is a record of its topic,
 * so that every instance has it a moment later.
 *
 * <p>{@link dev.wirewatch.setup.FollowedTables} reads all tables in one thread, through outages.
 */
package dev.wirewatch.setup;
