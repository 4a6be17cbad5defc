package dev.wirewatch.topology.article;

import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Entity;
import dev.wirewatch.schemas.Mention;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Snippet;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;

/** The mentions of an enriched article, keyed by entity id. */
final class Mentions {

    private Mentions() {}

    static List<KeyValue<String, Mention>> of(String articleId, EnrichedArticle enriched) {
        var article = enriched.getArticle();
        String text =
                Document.of(articleId, article.getHeadline(), article.getBody()).text();
        List<KeyValue<String, Mention>> mentions = new ArrayList<>();
        for (Entity entity : enriched.getEntities()) {
            for (Span at : entity.getMentions()) {
                var span = new dev.wirewatch.text.Span(at.getStart(), at.getEnd());
                Mention mention = new Mention(
                        entity.getId(),
                        entity.getType(),
                        entity.getName(),
                        articleId,
                        enriched.getRevision(),
                        article.getSource(),
                        article.getHeadline(),
                        article.getPublished(),
                        span.in(text),
                        at,
                        Snippet.around(text, span));
                mentions.add(KeyValue.pair(entity.getId(), mention));
            }
        }
        return mentions;
    }
}
