package dev.wirewatch.topology.alert;

import dev.wirewatch.codec.SketchCodec;
import dev.wirewatch.schemas.internal.AlertState;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.story.Assignment;
import dev.wirewatch.story.Change;
import dev.wirewatch.story.Coverage;
import dev.wirewatch.story.StoryMemory;
import dev.wirewatch.story.StorySketch;
import dev.wirewatch.story.ToldClaims;
import dev.wirewatch.watch.Development;
import java.util.List;
import java.util.Optional;

/**
 * The story of a matched article, as the watch's memory has it.
 *
 * @param id among the stories of the watch
 * @param told what the article is to the others; empty when it does not match, or no longer
 * @param coverage who has the story by now
 */
record MatchedStory(String id, Optional<Told> told, Coverage coverage) {

    private record Told(StorySketch sketch, Assignment assignment) {}

    /** Has the memory take in the article, or forget it when it does not match. */
    static MatchedStory of(Match match, Optional<AlertState> before, StoryMemory memory) {
        String article = match.getArticle().getId();
        if (match.getReasons().isEmpty() || match.getSketch() == null) {
            String known = before.map(AlertState::getStory).orElse(article);
            String id = memory.remove(article).orElse(known);
            return new MatchedStory(id, Optional.empty(), memory.coverage(id));
        }
        StorySketch sketch = SketchCodec.decode(match.getSketch());
        Assignment assignment = memory.assign(sketch);
        if (before.filter(known -> isSplit(known, assignment)).isPresent()) {
            memory.split(article);
            String id = memory.story(article).orElseThrow();
            return new MatchedStory(id, Optional.empty(), memory.coverage(id));
        }
        return new MatchedStory(assignment.story(), Optional.of(new Told(sketch, assignment)), assignment.coverage());
    }

    /** It was not yet, or another version of it is in another story again. */
    private static boolean isSplit(AlertState known, Assignment assignment) {
        return known.getSplit() && !known.getStory().equals(assignment.story());
    }

    boolean isCopy() {
        return told.flatMap(known -> known.assignment().copyOf()).isPresent();
    }

    List<Change> changed() {
        return told.map(known -> known.assignment().changed()).orElse(List.of());
    }

    /**
     * Returns what the article adds.
     *
     * @param claims the claims of the story that were told
     * @param contents of the claims that match
     */
    Development development(ToldClaims claims, List<String> contents) {
        return told.map(known -> Development.of(known.sketch(), known.assignment(), claims, contents))
                .orElse(Development.NONE);
    }
}
