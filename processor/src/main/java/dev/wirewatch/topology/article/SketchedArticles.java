package dev.wirewatch.topology.article;

import dev.wirewatch.codec.ArticleRefs;
import dev.wirewatch.codec.SketchCodec;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.StoryEntity;
import dev.wirewatch.schemas.internal.SketchedArticle;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.streams.KeyValue;

/** What of a revision goes on to its story. */
final class SketchedArticles {

    private static final int MOST_ENTITIES = 10;

    private SketchedArticles() {}

    static List<KeyValue<String, SketchedArticle>> of(String articleId, ReconciledRevision revision) {
        EnrichedArticle enriched = revision.enriched();
        return List.of(KeyValue.pair(
                articleId,
                new SketchedArticle(
                        ArticleRefs.of(enriched),
                        enriched.getRevisionKind(),
                        SketchCodec.encode(revision.sketch()),
                        entities(enriched.getEntities()))));
    }

    private static List<StoryEntity> entities(List<Entity> entities) {
        return entities.stream()
                .map(entity -> new StoryEntity(
                        entity.getId(),
                        entity.getType(),
                        entity.getName(),
                        entity.getMentions().size()))
                .sorted(Comparator.comparing(StoryEntity::getMentions).reversed())
                .limit(MOST_ENTITIES)
                .toList();
    }
}
