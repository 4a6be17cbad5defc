package dev.wirewatch.formats.feed;

import dev.wirewatch.formats.RecordJson;
import dev.wirewatch.formats.article.ParseResult;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.schemas.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A document and what must be read from it. In the resource files a case is a line "== name", the document, a line "--"
 * and lines "field = value": a field of the first article, "2.field" of the second, "count", or a field of the channel.
 * "|" parts the values of a list, "¶" stands for a blank line, "↵" for a line break, "-" for what is absent.
 */
record FeedCase(String name, String document, Map<String, String> expected) {

    static List<FeedCase> in(String file) {
        try (InputStream in = FeedCase.class.getResourceAsStream(file)) {
            List<FeedCase> cases = new ArrayList<>();
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== ")) {
                if (!block.isBlank() && !block.startsWith("#")) {
                    cases.add(of(block));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeedCase of(String block) {
        String[] parts = block.split("\n", 2);
        String[] halves = parts[1].split("(?m)^--\n", 2);
        Map<String, String> expected = new LinkedHashMap<>();
        halves[1].lines().filter(line -> line.contains(" =")).forEach(line -> {
            String[] pair = line.split(" = ?", 2);
            expected.put(pair[0].strip(), pair[1].replace("¶", "\n\n").replace("↵", "\n"));
        });
        return new FeedCase(parts[0], halves[0], expected);
    }

    /** The same fields as expected, as they were read. */
    Map<String, String> read(ParseResult news) {
        List<Article> articles = news.pieces().stream()
                .filter(Piece.Accepted.class::isInstance)
                .map(piece -> ((Piece.Accepted) piece).article())
                .toList();
        Map<String, String> read = new LinkedHashMap<>();
        expected.keySet().forEach(key -> read.put(key, value(key, news, articles)));
        return read;
    }

    private static String value(String key, ParseResult news, List<Article> articles) {
        if (key.equals("count")) {
            return String.valueOf(articles.size());
        }
        if (key.startsWith("channel.")) {
            return channel(key.substring("channel.".length()), news);
        }
        boolean numbered = Character.isDigit(key.charAt(0));
        int index = numbered ? Integer.parseInt(key.substring(0, key.indexOf('.'))) - 1 : 0;
        String field = numbered ? key.substring(key.indexOf('.') + 1) : key;
        var value = index < articles.size()
                ? RecordJson.of(articles.get(index)).path(field)
                : RecordJson.of(Article.newBuilder()
                                .setId("")
                                .setSource("")
                                .setHeadline("")
                                .setBody("")
                                .build())
                        .path(field);
        if (value.isArray()) {
            String list = StreamSupport.stream(value.spliterator(), false)
                    .map(element -> element.isObject()
                            ? element.path("scheme").asText("") + " "
                                    + element.path("code").asText("") + " "
                                    + element.path("name").asText("")
                            : element.asText())
                    .map(String::strip)
                    .collect(Collectors.joining(" | "));
            return list.isEmpty() ? "-" : list;
        }
        return value.asText("").isEmpty() || value.isNull() ? "-" : value.asText();
    }

    private static String channel(String field, ParseResult news) {
        var channel = news.channel();
        String value =
                switch (field) {
                    case "title" -> channel.title();
                    case "self" -> channel.self().map(Object::toString).orElse("");
                    case "hubs" -> channel.hubs().stream().map(Object::toString).collect(Collectors.joining(" | "));
                    case "ttl" -> channel.ttl().map(Object::toString).orElse("");
                    case "skipHours" ->
                        channel.skipHours().stream()
                                .sorted()
                                .map(Object::toString)
                                .collect(Collectors.joining(" "));
                    case "skipDays" ->
                        channel.skipDays().stream()
                                .sorted()
                                .map(Object::toString)
                                .collect(Collectors.joining(" "));
                    default -> throw new IllegalArgumentException("No field of a channel: " + field);
                };
        return value.isEmpty() ? "-" : value;
    }

    @Override
    public String toString() {
        return name;
    }
}
