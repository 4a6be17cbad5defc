package dev.wirewatch.codec;

import static dev.wirewatch.codec.JsonValues.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.schemas.ArticleRef;

/** The article of a claim, a mention or an alert as JSON. */
final class ArticleRefJson {

    private ArticleRefJson() {}

    static ObjectNode of(ArticleRef article) {
        return JsonValues.object()
                .put("id", article.getId())
                .put("revision", article.getRevision())
                .put("source", article.getSource())
                .put("headline", article.getHeadline())
                .put("url", text(article.getUrl()))
                .put("published", text(article.getPublished()))
                .put("receivedAt", text(article.getReceivedAt()));
    }
}
