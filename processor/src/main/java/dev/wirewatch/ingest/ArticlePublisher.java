package dev.wirewatch.ingest;

import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.kafka.Traceparent;
import dev.wirewatch.schemas.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Sends articles to their topic, each with a W3C trace of its own or of its sender, which every record derived from it carries. */
public final class ArticlePublisher {

    private final Producer<String, Article> producer;
    private final Topic<Article> topic;

    /** Articles as they come. */
    public ArticlePublisher(Producer<String, Article> producer) {
        this(producer, Topics.ARTICLES);
    }

    public ArticlePublisher(Producer<String, Article> producer, Topic<Article> topic) {
        this.producer = producer;
        this.topic = topic;
    }

    /** @return completed when the broker has acknowledged the article; failed when it has not */
    public CompletableFuture<Void> publish(Article article) {
        return publish(article, headers());
    }

    private CompletableFuture<Void> publish(Article article, Headers headers) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        ProducerRecord<String, Article> message =
                new ProducerRecord<>(topic.name(), null, article.getId(), article, headers);
        try {
            producer.send(message, (metadata, error) -> {
                if (error == null) {
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(error);
                }
            });
        } catch (SerializationException e) {
            acknowledged.completeExceptionally(e); // thrown before it is sent, such as when the registry is away
        }
        return acknowledged;
    }

    /**
     * Sends articles and waits for what the broker answers to each. It waits as long as the producer tries: callers that
     * must answer soon pass a producer with a short delivery timeout. After an outage the rest is not sent.
     */
    public PublishResult publishAll(List<Piece.Accepted> pieces) {
        return publishAll(pieces, ArticlePublisher::headers);
    }

    /** @param traceparent of who sent them, with which they go on unless it is invalid */
    public PublishResult publishAll(List<Piece.Accepted> pieces, Optional<String> traceparent) {
        return traceparent
                .flatMap(Traceparent::parse)
                .map(parent -> publishAll(pieces, () -> headers(parent)))
                .orElseGet(() -> publishAll(pieces));
    }

    private PublishResult publishAll(List<Piece.Accepted> pieces, Supplier<Headers> headers) {
        List<CompletableFuture<PublishResult>> results = new ArrayList<>();
        for (Piece.Accepted piece : pieces) {
            CompletableFuture<PublishResult> result = publish(piece.article(), headers.get())
                    .handle((done, error) ->
                            error == null ? PublishResult.ACKNOWLEDGED : PublishResult.failed(piece, error));
            results.add(result);
            if (result.isDone() && result.join().outage().isPresent()) {
                break;
            }
        }
        return results.stream().map(CompletableFuture::join).reduce(PublishResult.ACKNOWLEDGED, PublishResult::and);
    }

    /** The headers of a new article: a trace that begins with it. */
    public static Headers headers() {
        return headers(Traceparent.of(
                RandomHex.ofBytes(Traceparent.TRACE_ID_DIGITS / 2), RandomHex.ofBytes(Traceparent.SPAN_ID_DIGITS / 2)));
    }

    private static Headers headers(String traceparent) {
        Headers headers = new RecordHeaders();
        Traceparent.set(headers, traceparent);
        return headers;
    }
}
