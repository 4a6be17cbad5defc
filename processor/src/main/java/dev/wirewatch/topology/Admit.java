package dev.wirewatch.topology;

import dev.wirewatch.formats.article.ArticleRules;
import dev.wirewatch.schemas.Article;
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

    /** @throws RejectedArticleException when the article has no text, too much of it, or another id than its key */
    void check(String key, Article article) {
        if (article == null) {
            throw new RejectedArticleException("The record has no article.");
        }
        if (!article.getId().equals(key)) {
            throw new RejectedArticleException(
                    "The record's key '%s' is not the article's id '%s'.".formatted(key, article.getId()));
        }
        new ArticleRules(maxChars).violation(article).ifPresent(reason -> {
            throw new RejectedArticleException(reason);
        });
    }
}
