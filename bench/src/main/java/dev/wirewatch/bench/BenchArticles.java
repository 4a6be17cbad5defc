package dev.wirewatch.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import dev.wirewatch.text.Document;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The articles that are published in a bench, without end: given texts, or made ones, over and over, each time under a new
 * id and with a sentence of a watched person.
 */
public final class BenchArticles {

    private static final List<String> WATCHED = List.of(
            "Wenna Trevanion",
            "Jory Penhale",
            "Morwen Tresco",
            "Piran Boscawen",
            "Elowen Carlyon",
            "Kitto Nankervis",
            "Tamsin Rosewarne",
            "Denzil Polglaze");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MADE = 200;

    /** Tells the articles of this process from those of others on the same cluster. */
    private static final String RUN = "bench-" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    private static final String ADDRESS = "https://bench.example/" + RUN + '/';

    private final List<Document> texts;
    private final List<String> watched;

    /** Articles that one watch is for. */
    public BenchArticles(List<Document> texts) {
        this(texts, WATCHED.subList(0, 1));
    }

    private BenchArticles(List<Document> texts, List<String> watched) {
        this.texts = List.copyOf(texts);
        this.watched = watched;
    }

    /** Made ones that several watches are for in turn, so that the alerts come from all partitions. */
    public static BenchArticles ofManyWatches() {
        return new BenchArticles(List.of(), WATCHED);
    }

    /** The watches by their ids; each article raises one alert, of one of them. */
    public Map<String, Watch> watches() {
        return watched.stream().collect(Collectors.toMap(BenchArticles::id, BenchArticles::watch));
    }

    private static String id(String name) {
        return "bench-" + WATCHED.indexOf(name);
    }

    private static Watch watch(String name) {
        return Watch.newBuilder()
                .setId(id(name))
                .setLabel(name)
                .setKind(WatchKind.ENTITY)
                .setNames(List.of(name))
                .setCreatedAt(Instant.now())
                .build();
    }

    /** An article as a record. */
    public Article article(int number) {
        return Article.newBuilder()
                .setId(RUN + '-' + number)
                .setSource("Bench")
                .setSourceId(RUN + '-' + number)
                .setUrl(address(number))
                .setHeadline(headline(number))
                .setBody(watched(number))
                .build();
    }

    /** The same in our JSON form. */
    public String json(int number) {
        return JSON.createObjectNode()
                .put("source", "Bench")
                .put("sourceId", RUN + '-' + number)
                .put("url", address(number))
                .put("headline", headline(number))
                .put("body", watched(number))
                .toString();
    }

    /** The address of an article by its number. */
    public static String address(int number) {
        return ADDRESS + number;
    }

    /** The number of an article by its address; empty when it is none of these. */
    static OptionalInt number(String address) {
        return address != null && address.startsWith(ADDRESS)
                ? OptionalInt.of(Integer.parseInt(address.substring(ADDRESS.length())))
                : OptionalInt.empty();
    }

    private String headline(int number) {
        return texts.isEmpty()
                ? MadeStory.of(number % MADE).headline()
                : text(number).lines().findFirst().orElse("");
    }

    private String watched(int number) {
        return body(number) + "\n\n" + watched.get(number % watched.size()) + " said that the berths were full.";
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
