package dev.wirewatch.ingest;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;

/** Sends articles to news.articles, each with a W3C trace of its own that its claims and alerts carry on. */
public final class ArticlePublisher {

    private static final int TRACE_ID_BYTES = 16;
    private static final int SPAN_ID_BYTES = 8;

    private final SecureRandom random = new SecureRandom();
    private final Producer<String, Article> producer;

    public ArticlePublisher(Producer<String, Article> producer) {
        this.producer = producer;
    }

    /** @return done once the broker has acknowledged the article; failed when it did not */
    public CompletableFuture<Void> publish(Article article) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        ProducerRecord<String, Article> message =
                new ProducerRecord<>(Topics.ARTICLES.name(), article.getId(), article);
        message.headers().add("traceparent", traceparent().getBytes(StandardCharsets.US_ASCII));
        try {
            producer.send(message, (metadata, error) -> {
                if (error == null) {
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(error);
                }
            });
        } catch (SerializationException e) {
            acknowledged.completeExceptionally(e); // thrown before it is sent, as when the registry is away
        }
        return acknowledged;
    }

    /** W3C Trace Context, version 00, sampled. */
    private String traceparent() {
        return "00-" + hex(TRACE_ID_BYTES) + "-" + hex(SPAN_ID_BYTES) + "-01";
    }

    private String hex(int bytes) {
        byte[] some = new byte[bytes];
        random.nextBytes(some);
        return HexFormat.of().formatHex(some);
    }
}
