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
    private static final List<String> GIVEN = List.of("Mira", "Odd", "Tomas", "Ines", "Piet", "Sunniva");

    private static final String NAME = "NAME";

    /** Many claims, paragraphs and names, sentences that have no end, and quotations that are never closed. */
    private static final List<String> PHRASES = List.of(
            NAME + " said it was so. ",
            NAME + " said " + NAME + " denied that ",
            "\"It is so,\" said " + NAME + ". ",
            "The harbour is full.\n\n",
            NAME + "\n\n",
            "and the harbour ",
            "“It is so. ",
            "(\"",
            "the head of the harbour of " + NAME + ", ",
            "$1.2 million and 3% on Monday said " + NAME + " ",
            NAME + ", ",
            NAME + " and Pell Harbour Trust ");

    private OddArticles() {}

    static void publish(Connection connection) {
        try (KafkaProducer<String, Article> producer = connection.producer(Topics.ARTICLES)) {
            ArticlePublisher publisher = new ArticlePublisher(producer);
            for (String phrase : PHRASES) {
                publisher.publish(article("Harbour full", text(phrase, CHARS)));
                publisher.publish(article(text(phrase, CHARS / 2).replace('\n', ' '), text(phrase, CHARS / 10)));
            }
        }
    }

    /** The phrase again and again, with another name at each place for one. */
    private static String text(String phrase, int chars) {
        StringBuilder text = new StringBuilder(chars);
        for (int number = 0; text.length() < chars - phrase.length() - NAME.length(); number++) {
            text.append(phrase.replace(NAME, name(number)));
        }
        return text.toString();
    }

    private static String name(int number) {
        return GIVEN.get(number % GIVEN.size()) + " Sol" + Integer.toString(number / GIVEN.size(), Character.MAX_RADIX);
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
