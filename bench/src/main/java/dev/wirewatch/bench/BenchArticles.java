package dev.wirewatch.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.text.Document;
import java.util.List;

/**
 * The articles that are published in a bench, without end: given texts, or made ones, over and over, each time under a new
 * id and with a sentence of the watched person.
 */
final class BenchArticles {

    /** Whom the watch is for. */
    static final String WATCHED = "Wenna Trevanion";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MADE = 200;
    private static final String ADDRESS = "https://bench.example/";

    private final List<Document> texts;

    /** @param texts none for made ones */
    BenchArticles(List<Document> texts) {
        this.texts = List.copyOf(texts);
    }

    /** An article in our JSON form. */
    String json(int number) {
        return JSON.createObjectNode()
                .put("source", "Bench")
                .put("sourceId", "bench-" + number)
                .put("url", ADDRESS + number)
                .put("headline", headline(number))
                .put("body", body(number) + "\n\n" + WATCHED + " said that the berths were full.")
                .toString();
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

    private String body(int number) {
        return texts.isEmpty()
                ? String.join("\n\n", MadeStory.of(number % MADE).paragraphs())
                : text(number).substring(headline(number).length()).strip();
    }

    private String text(int number) {
        return texts.get(number % texts.size()).text().strip();
    }
}
