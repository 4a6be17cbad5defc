package dev.wirewatch.ingest;

import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Sends articles to news.articles, each with a W3C trace of its own that its claims and alerts carry on. */
public final class ArticlePublisher {

    private static final int TRACE_ID_BYTES = 16;
    private static final int SPAN_ID_BYTES = 8;

    private static final SecureRandom RANDOM = new SecureRandom();
    private final Producer<String, Article> producer;

    public ArticlePublisher(Producer<String, Article> producer) {
        this.producer = producer;
    }

    /** @return done once the broker has acknowledged the article; failed when it did not */
    public CompletableFuture<Void> publish(Article article) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        ProducerRecord<String, Article> message =
                new ProducerRecord<>(Topics.ARTICLES.name(), null, article.getId(), article, headers());
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

    /**
     * Sends articles together and waits for what the broker says of each: for as long as the producer tries, so that
     * a caller with no time to lose brings an impatient one. After an outage the rest is not tried.
     */
    public PublishResult publishAll(List<Piece.Accepted> pieces) {
        List<CompletableFuture<PublishResult>> answers = new ArrayList<>();
        for (Piece.Accepted piece : pieces) {
            CompletableFuture<PublishResult> answer = publish(piece.article())
                    .handle((done, error) ->
                            error == null ? PublishResult.ACKNOWLEDGED : PublishResult.failed(piece, error));
            answers.add(answer);
            if (answer.isDone() && answer.join().outage().isPresent()) {
                break;
            }
        }
        return answers.stream().map(CompletableFuture::join).reduce(PublishResult.ACKNOWLEDGED, PublishResult::and);
    }

    /** Headers of an article on its way out: a new W3C trace. */
    public static Headers headers() {
        return new RecordHeaders().add("traceparent", traceparent().getBytes(StandardCharsets.US_ASCII));
    }

    /** W3C Trace Context, version 00, sampled. */
    private static String traceparent() {
        return "00-" + hex(TRACE_ID_BYTES) + "-" + hex(SPAN_ID_BYTES) + "-01";
    }

    private static String hex(int bytes) {
        byte[] some = new byte[bytes];
        RANDOM.nextBytes(some);
        return HexFormat.of().formatHex(some);
    }
}
