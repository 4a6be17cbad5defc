package dev.wirewatch.story;

import java.util.Optional;

/**
 * What a memory knows of an article: with these of all its articles it can be restored.
 *
 * @param story id of its story
 * @param source articles of the story that have one number are from one source
 * @param copyOf the article that it is a copy of
 */
public record StoryEntry(StorySketch sketch, String story, int source, Optional<String> copyOf) {}
