package dev.wirewatch.topology;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/**
 * Turns away articles that no later step can use, and sees to it that each has a trace.
 *
 * @param maxChars largest headline and body together, in UTF-16 code units
 */
record Admit(int maxChars) implements FixedKeyProcessorSupplier<String, Article, Article> {

    @Override
    public FixedKeyProcessor<String, Article, Article> get() {
        return new ContextualFixedKeyProcessor<>() {
            @Override
            public void process(FixedKeyRecord<String, Article> record) {
                check(record.key(), record.value());
                Traceparent.ensure(record.headers(), record.key(), record.timestamp());
                context().forward(record);
            }
        };
    }

    /**
     * @throws RejectedArticleException when the article has no text, too much of it, another id than its key, or a
     *     status that only a later version knows
     */
    void check(String key, Article article) {
        if (article == null) {
            throw new RejectedArticleException("The record has no article.");
        }
        if (!article.getId().equals(key)) {
            throw new RejectedArticleException(
                    "The record's key '%s' is not the article's id '%s'.".formatted(key, article.getId()));
        }
        if (article.getStatus() == ArticleStatus.UNKNOWN) {
            throw new RejectedArticleException("Only a later version knows the article's status.");
        }
        int length = article.getHeadline().length() + article.getBody().length();
        if (length > maxChars) {
            throw new RejectedArticleException("The article has %,d characters; the limit is %,d (articles.max.chars)."
                    .formatted(length, maxChars));
        }
        Size.check("The article", article, Article.getEncoder());
        boolean text = !article.getHeadline().isBlank() || !article.getBody().isBlank();
        if (!text && article.getStatus() == ArticleStatus.USABLE) {
            throw new RejectedArticleException("The article has neither a headline nor a body.");
        }
    }
}
