package dev.wirewatch.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import dev.wirewatch.text.Document;
import java.time.Instant;
import java.util.List;

/**
 * The articles that are published in a bench, without end: given texts, or made ones, over and over, each time under a new
 * id and with a sentence of the watched person.
 */
public final class BenchArticles {

    /** Whom the watch is for. */
    public static final String WATCHED = "Wenna Trevanion";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MADE = 200;
    private static final String ADDRESS = "https://bench.example/";

    private final List<Document> texts;

    /** @param texts none for made ones */
    public BenchArticles(List<Document> texts) {
        this.texts = List.copyOf(texts);
    }

    /** The watch that each article raises one alert of. */
    public static Watch watch() {
        return Watch.newBuilder()
                .setId("bench")
                .setLabel(WATCHED)
                .setKind(WatchKind.ENTITY)
                .setNames(List.of(WATCHED))
                .setCreatedAt(Instant.now())
                .build();
    }

    /** An article as a record. */
    public Article article(int number) {
        return Article.newBuilder()
                .setId("bench-" + number)
                .setSource("Bench")
                .setSourceId("bench-" + number)
                .setUrl(address(number))
                .setHeadline(headline(number))
                .setBody(watched(number))
                .build();
    }

    /** The same in our JSON form. */
    String json(int number) {
        return JSON.createObjectNode()
                .put("source", "Bench")
                .put("sourceId", "bench-" + number)
                .put("url", address(number))
                .put("headline", headline(number))
                .put("body", watched(number))
                .toString();
    }

    /** The address of an article by its number. */
    public static String address(int number) {
        return ADDRESS + number;
    }

    /** The number of an article by its address. */
    static int number(String address) {
        return Integer.parseInt(address.substring(ADDRESS.length()));
    }

    private String headline(int number) {
        return texts.isEmpty()
                ? MadeStory.of(number % MADE).headline()
                : text(number).lines().findFirst().orElse("");
    }

    private String watched(int number) {
        return body(number) + "\n\n" + WATCHED + " said that the berths were full.";
    }

    private String body(int number) {
        return texts.isEmpty()
                ? String.join("\n\n", MadeStory.of(number % MADE).paragraphs())
                : text(number).substring(headline(number).length()).strip();
    }

    private String text(int number) {
        return texts.get(number % texts.size()).text().strip();
    }
}
