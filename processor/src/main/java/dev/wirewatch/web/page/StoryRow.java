package dev.wirewatch.web.page;

import dev.wirewatch.archive.Found;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryState;
import dev.wirewatch.wording.OneLine;
import dev.wirewatch.wording.StoryNews;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A story in a list.
 *
 * @param news what its last article brought
 */
public record StoryRow(
        String id,
        Instant time,
        Instant firstSeen,
        String headline,
        boolean withdrawn,
        String news,
        int articles,
        int copies,
        int sources,
        List<String> sourceNames,
        List<EntityLink> entities) {

    private static final int MOST_ENTITIES = 6;

    static StoryRow of(Found.Hit<Story> hit) {
        Story story = hit.record();
        return new StoryRow(
                hit.id(),
                story.getLastSeenAt(),
                story.getFirstSeenAt(),
                ArticleRow.headline(story.getHeadline(), story.getState() == StoryState.WITHDRAWN),
                story.getState() == StoryState.WITHDRAWN,
                OneLine.of(StoryNews.of(story)),
                story.getArticleCount(),
                story.getCopyCount(),
                story.getSourceCount(),
                story.getSources().stream().map(OneLine::of).toList(),
                story.getEntities().stream()
                        .limit(MOST_ENTITIES)
                        .map(EntityLink::of)
                        .toList());
    }

    /** Whether its headline does not hold, and does not say so itself. */
    public boolean isStruck() {
        return withdrawn && !ArticleRow.saysWithdrawn(headline);
    }

    public String href() {
        return Links.story(id);
    }

    /** "4 articles, 2 independent sources, 1 copy". */
    public String coverage() {
        List<String> parts = new ArrayList<>();
        parts.add(Counted.of(articles, "article", "articles"));
        if (sources > 0) {
            parts.add(Counted.of(sources, "independent source", "independent sources"));
        }
        if (copies > 0) {
            parts.add(Counted.of(copies, "copy", "copies"));
        }
        return String.join(", ", parts);
    }
}
