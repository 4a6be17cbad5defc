package dev.wirewatch.topology.article;

import dev.wirewatch.formats.article.ArticleRules;
import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.kafka.Traceparent;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.topology.deadletter.RejectedArticleException;
import dev.wirewatch.topology.step.Step;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;

/** Rejects articles that no later step can use, and gives a trace to those that have none. */
final class Admit extends Step<Article, Article> {

    private static final int MAX_HEADER_BYTES = 8 * 1024;

    private final int maxChars;

    /** @param maxChars largest headline and body together, in UTF-16 code units */
    Admit(int maxChars) {
        this.maxChars = maxChars;
    }

    @Override
    protected void handle(Record<String, Article> record) {
        check(record.key(), record.value(), Instant.ofEpochMilli(record.timestamp()));
        check(record.headers());
        if (Traceparent.in(record.headers()).isEmpty()) {
            Traceparent.set(record.headers(), trace(record));
        }
        forward(record);
    }

    /** Made from the record's identity, so that it is the same after a replay. */
    private static String trace(Record<String, Article> record) {
        return Traceparent.of(
                Digest.of(Traceparent.TRACE_ID_DIGITS, record.key(), record.timestamp()),
                Digest.of(Traceparent.SPAN_ID_DIGITS, record.key(), record.timestamp()));
    }

    /** All records that come from the article have its headers, too. */
    private static void check(Headers headers) {
        long bytes = 0;
        for (Header header : headers) {
            bytes += header.key().length() + (header.value() == null ? 0 : header.value().length);
        }
        if (bytes > MAX_HEADER_BYTES) {
            throw new RejectedArticleException(
                    "The record's headers take %,d bytes; the limit is %,d.".formatted(bytes, MAX_HEADER_BYTES));
        }
    }

    private void check(String key, Article article, Instant received) {
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
        new ArticleRules(maxChars).violation(article, received).ifPresent(reason -> {
            throw new RejectedArticleException(reason);
        });
    }
}
