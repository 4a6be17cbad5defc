package dev.wirewatch.topology.story;

import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.Story;
import java.util.List;
import org.apache.kafka.streams.KeyValue;

/**
 * What a revision of an article makes of its story, and what it says there.
 *
 * @param story the version of the story, of which the article is the latest
 * @param source articles of the story with the same number are from one source
 * @param claims of the article
 * @param about whom and what the article is about
 */
record ToldArticle(Story story, int source, List<Claim> claims, List<EntityRef> about) {

    static List<KeyValue<String, Story>> stories(String storyId, ToldArticle told) {
        return List.of(KeyValue.pair(storyId, told.story));
    }

    /** As JSON: a dead letter keeps it if the record as received is no longer available. */
    @Override
    public String toString() {
        return story.toString();
    }
}
