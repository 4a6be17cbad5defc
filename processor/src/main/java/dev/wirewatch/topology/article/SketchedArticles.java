package dev.wirewatch.topology.article;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.codec.ArticleRefs;
import dev.wirewatch.codec.SketchCodec;
import dev.wirewatch.codec.StatementCodec;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.StoryEntity;
import dev.wirewatch.schemas.internal.SketchedArticle;
import dev.wirewatch.statement.ReportedClaim;
import dev.wirewatch.trend.MainEntity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.streams.KeyValue;

/** What of a revision goes on to its story. */
final class SketchedArticles {

    private static final int MOST_ENTITIES = 10;

    private static final int MOST_CLAIMS = 100;

    private SketchedArticles() {}

    static List<KeyValue<String, SketchedArticle>> of(String articleId, ReconciledRevision revision) {
        EnrichedArticle enriched = revision.enriched();
        return List.of(KeyValue.pair(
                articleId,
                new SketchedArticle(
                        ArticleRefs.of(enriched),
                        enriched.getRevisionKind(),
                        SketchCodec.encode(revision.sketch()),
                        entities(enriched.getEntities()),
                        claims(revision),
                        about(enriched))));
    }

    private static List<Claim> claims(ReconciledRevision revision) {
        Annotation annotation = revision.annotation();
        Annotation besides = new Annotation(
                Optional.empty(),
                List.of(),
                annotation.entities(),
                ReportedClaim.besidesClaims(revision.document(), annotation));
        return Stream.concat(
                        revision.enriched().getClaims().stream(),
                        ArticleCodec.claims(
                                besides,
                                revision.enriched().getRevision(),
                                revision.document().text())
                                .stream())
                .filter(claim -> StatementCodec.decode(claim).isPresent())
                .limit(MOST_CLAIMS)
                .toList();
    }

    private static List<EntityRef> about(EnrichedArticle enriched) {
        int headlineEnd = enriched.getArticle().getHeadline().length();
        return enriched.getEntities().stream()
                .filter(entity -> entity.getMentions().stream()
                        .limit(1)
                        .anyMatch(first -> MainEntity.is(
                                entity.getMentions().size(), first.getSpan().getStart(), headlineEnd)))
                .map(entity -> new EntityRef(entity.getId(), entity.getType(), entity.getName()))
                .limit(MOST_ENTITIES)
                .toList();
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
