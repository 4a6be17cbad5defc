/**
 * The alert topology, partitioned by watch id: {@code alert} remembers what each watch's owner was told of each story
 * and emits an alert when there is something new, changed or withdrawn. {@code watch.ArticleCase} holds the rules, and
 * {@code story.StoryMemory}, one for each watch, tells which articles have one story. {@code pace} sends an alert at once
 * or holds it for a digest, as {@code watch.Pacing} decides by the wall clock and the settings that the watch has at that
 * time.
 */
package dev.wirewatch.topology.alert;
