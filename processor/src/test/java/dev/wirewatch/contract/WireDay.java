package dev.wirewatch.contract;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A day of news on the wires, and what each article of it is to tell; see {@code wire-day.txt}. */
public final class WireDay {

    /**
     * An article and its alert.
     *
     * @param watch the only one that it matches
     */
    public record Item(Article article, String watch, AlertKind told) {}

    private static final Instant START = Instant.parse("2026-03-09T09:00:00Z");

    private WireDay() {}

    /** The alerts of the day, in order, as {@link #words} has them. */
    public static List<String> told() {
        return items().stream()
                .map(item -> "%s %s %s".formatted(item.article().getId(), item.watch(), item.told()))
                .toList();
    }

    public static String words(Alert alert) {
        return "%s %s %s".formatted(alert.getArticle().getId(), alert.getWatchId(), alert.getKind());
    }

    public static List<Watch> watches() {
        return List.of(
                watch("oril", WatchKind.ENTITY, "Oril Savings"),
                watch("tallow", WatchKind.ENTITY, "Tallow Ferries"),
                watch("hask", WatchKind.ENTITY, "Hask Foods"),
                watch("dorvik", WatchKind.ENTITY, "Lena Dorvik"),
                watch("oster", WatchKind.CLAIMS_BY, "Bram Oster"));
    }

    /** The articles in the order in which they come. */
    public static List<Item> items() {
        List<Item> items = new ArrayList<>();
        Map<String, Integer> versions = new HashMap<>();
        for (String block : text().split("(?m)^== ", -1)) {
            if (block.startsWith("#")) {
                continue;
            }
            String[] parts = block.split("(?m)^=> ", -1);
            int head = parts[0].indexOf('\n');
            String[] line = parts[0].substring(0, head).split(" \\| ", -1);
            String[] told = parts[1].strip().split(" ", -1);
            int version = versions.merge(line[0], 1, Integer::sum);
            items.add(new Item(
                    article(line, version, parts[0].substring(head).strip()), told[0], AlertKind.valueOf(told[1])));
        }
        return items;
    }

    private static Article article(String[] line, int version, String text) {
        int headline = Optional.of(text.indexOf("\n\n")).filter(end -> end >= 0).orElse(text.length());
        return Article.newBuilder()
                .setId(line[0])
                .setSource(line[1])
                .setSourceId(line[0])
                .setVersion((long) version)
                .setHeadline(text.substring(0, headline))
                .setBody(text.substring(headline).strip())
                .setLanguage("en")
                .setPublished(START)
                .setStatus(line.length > 2 ? ArticleStatus.CANCELED : ArticleStatus.USABLE)
                .build();
    }

    private static Watch watch(String id, WatchKind kind, String name) {
        return Watch.newBuilder()
                .setId(id)
                .setLabel(name)
                .setKind(kind)
                .setNames(List.of(name))
                .setCreatedAt(START)
                .build();
    }

    private static String text() {
        try {
            return Files.readString(
                    Path.of(WireDay.class.getResource("wire-day.txt").getPath()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
