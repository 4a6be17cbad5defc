/**
 * The story topology, in one partition, since one order of arrival makes its answers definite: {@code story} gives each
 * article its story and publishes the next version of that, and {@code statements} groups the claims of articles into
 * statements and publishes the next version of each that changes, and {@code trends} counts whom articles are about and
 * publishes when a burst begins, grows and ends. No alert waits for them.
 *
 * <p>{@link dev.wirewatch.topology.story.StoredStories} keeps memories of stories in a store, and {@code StoryVersion}
 * says what a revision of an article makes of a story. {@code StoredStatements} keeps the memory of statements in stores
 * together with the claims as they are published, which {@code StoredParts} keeps one by one, {@code StoredTrends} the
 * counts of names.
 */
package dev.wirewatch.topology.story;
