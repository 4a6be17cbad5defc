/**
 * The story topology, in one partition, since one order of arrival makes its answers definite, and its work for an article
 * is a fraction of a millisecond: {@code story} gives each article its story and publishes the next version of that. No
 * alert waits for it.
 *
 * <p>{@link dev.wirewatch.topology.story.StoredStories} keeps memories of stories in a store, and {@code StoryVersion}
 * says what a revision of an article makes of a story.
 */
package dev.wirewatch.topology.story;
