package dev.wirewatch.bench.soak;

import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;

/** Articles that cost as much as one may. */
final class OddArticles {

    private static final int CHARS = 298_000;

    /** Many claims and many paragraphs, one sentence that has no end, quotations that are never closed, and names. */
    private static final List<String> PHRASES = List.of(
            "Mira Solberg said it was so. ",
            "The harbour is full.\n\n",
            "and the harbour ",
            "“It is so. ",
            "Mira Solberg, Pell Harbour Trust, Orla, ");

    private OddArticles() {}

    static void publish(Connection connection) {
        try (KafkaProducer<String, Article> producer = connection.producer(Topics.ARTICLES)) {
            ArticlePublisher publisher = new ArticlePublisher(producer);
            for (String phrase : PHRASES) {
                publisher.publish(article("Harbour full", phrase.repeat(CHARS / phrase.length())));
                publisher.publish(article(phrase.strip().repeat(CHARS / 2 / phrase.length()), phrase.repeat(1_000)));
            }
        }
    }

    private static Article article(String headline, String body) {
        String id = "odd-" + UUID.randomUUID();
        return Article.newBuilder()
                .setId(id)
                .setSource("Bench")
                .setSourceId(id)
                .setHeadline(headline)
                .setBody(body)
                .build();
    }
}
