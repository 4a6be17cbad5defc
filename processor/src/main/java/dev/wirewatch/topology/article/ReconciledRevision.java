package dev.wirewatch.topology.article;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.story.StorySketch;
import dev.wirewatch.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;

/**
 * A revision whose claims have been compared with the previous revision's.
 *
 * @param enriched as it is published; its claims are those of the annotation, in the same order
 */
record ReconciledRevision(EnrichedArticle enriched, Document document, Annotation annotation, StorySketch sketch) {

    static List<KeyValue<String, EnrichedArticle>> published(String articleId, ReconciledRevision revision) {
        return List.of(KeyValue.pair(articleId, revision.enriched));
    }

    /** Each claim of the annotation as it is published. */
    Map<Claim, dev.wirewatch.schemas.Claim> publishedClaims() {
        Map<Claim, dev.wirewatch.schemas.Claim> published = new HashMap<>();
        for (int i = 0; i < annotation.claims().size(); i++) {
            published.put(annotation.claims().get(i), enriched.getClaims().get(i));
        }
        return published;
    }

    /** As JSON: a dead letter keeps it if the record as received is no longer available. */
    @Override
    public String toString() {
        return enriched.toString();
    }
}
