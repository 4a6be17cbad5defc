package dev.wirewatch.topology.article;

import dev.wirewatch.codec.ArticleRefs;
import dev.wirewatch.codec.Spans;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.text.Snippet;
import java.util.List;
import org.apache.kafka.streams.KeyValue;

/** The entities of an enriched article with their mentions, keyed by entity id. */
final class Mentions {

    private Mentions() {}

    static List<KeyValue<String, EntityMentions>> of(String articleId, ReconciledRevision revision) {
        ArticleRef article = ArticleRefs.of(revision.enriched());
        String text = revision.document().text();
        return revision.enriched().getEntities().stream()
                .map(entity ->
                        KeyValue.pair(entity.getId(), new EntityMentions(entity, article, snippet(entity, text))))
                .toList();
    }

    private static String snippet(Entity entity, String text) {
        return entity.getMentions().stream()
                .findFirst()
                .map(mention -> Snippet.around(text, Spans.decode(mention.getSpan())))
                .orElse("");
    }
}
