package dev.wirewatch.story;

import java.util.List;
import java.util.Optional;

/**
 * What the memory says of an article when it comes.
 *
 * @param story the id of its story, which is that of the story's first article as a rule
 * @param copyOf the article that it is a copy of
 * @param corrects the other article that it corrects
 * @param changed the numbers that it gives in place of that one's, or of those in its own earlier version
 * @param novelty which part of what it begins with, by its terms, no article of its story has that is like it
 * @param coverage who has the story by now
 */
public record Assignment(
        String article,
        String story,
        Optional<String> copyOf,
        Optional<String> corrects,
        List<Change> changed,
        double novelty,
        Coverage coverage) {

    public Assignment {
        changed = List.copyOf(changed);
    }

    /** How many independent sources the story has by now. */
    public int sources() {
        return coverage.sources();
    }
}
