package dev.wirewatch.trend;

import java.time.Instant;
import java.util.List;

/**
 * An article that is counted: own words, not a copy of another article, and not one that was counted before.
 *
 * @param time when it came
 * @param story id of its story
 * @param headline may be empty
 */
public record NamedArticle(Instant time, String story, String headline, List<MainEntity> entities) {

    public NamedArticle {
        entities = List.copyOf(entities);
    }

    NamedArticle withoutHeadline() {
        return new NamedArticle(time, story, "", entities);
    }
}
