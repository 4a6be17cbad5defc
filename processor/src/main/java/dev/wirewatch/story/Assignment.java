package dev.wirewatch.story;

import java.util.List;
import java.util.Optional;

/**
 * What the memory says of an article when it comes.
 *
 * @param story the id of its story, which is that of the story's first article
 * @param copyOf the article that it is a copy of
 * @param corrects the article that it corrects
 * @param changed the numbers that it gives in place of that one's
 * @param sources how many independent sources the story has so far
 */
public record Assignment(
        String article,
        String story,
        Optional<String> copyOf,
        Optional<String> corrects,
        List<Change> changed,
        int sources) {

    public Assignment {
        changed = List.copyOf(changed);
    }
}
