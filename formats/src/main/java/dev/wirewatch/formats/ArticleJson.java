package dev.wirewatch.formats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/**
 * Our own article JSON: the fields of the Article schema, all optional but the text. Times are RFC 3339, {@code status}
 * is usable, withheld or canceled. Fields of other names are ignored.
 */
final class ArticleJson {

    private static final int LEAST_URGENT = 9;
    private static final int LAST_YEAR = 9999;

    private final JsonNode json;

    private ArticleJson(JsonNode json) {
        this.json = json;
    }

    /** @throws IllegalArgumentException when it is no article; the message says why in one sentence */
    static Article read(JsonNode json) {
        if (!json.isObject()) {
            throw new IllegalArgumentException("An article is a JSON object, not "
                    + json.getNodeType().name().toLowerCase(Locale.ROOT) + ".");
        }
        return new ArticleJson(json).article();
    }

    private Article article() {
        ArticleBuilder builder = new ArticleBuilder()
                .source(text("source"))
                .provider(text("provider"))
                .sourceId(text("sourceId"))
                .url(text("url"))
                .headline(text("headline"))
                .subheadline(text("subheadline"))
                .summary(text("summary"))
                .body(text("body"))
                .dateline(text("dateline"))
                .language(text("language"))
                .published(time("published"))
                .updated(time("updated"))
                .version(number("version", 0, Long.MAX_VALUE))
                .status(status())
                .urgency(number("urgency", 1, LEAST_URGENT))
                .embargoedUntil(time("embargoedUntil"))
                .editorsNote(text("editorsNote"))
                .usageTerms(text("usageTerms"));
        list("bylines", this::element).forEach(builder::byline);
        list("keywords", this::element).forEach(builder::keyword);
        list("signals", this::element).forEach(builder::signal);
        list("subjects", this::coded).forEach(subject -> builder.subject(subject.scheme, subject.code, subject.name));
        list("places", this::coded).forEach(place -> builder.place(place.scheme, place.code, place.name));
        return builder.build();
    }

    private ArticleStatus status() {
        String status =
                Optional.of(text("status")).filter(value -> !value.isBlank()).orElse("usable");
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "usable" -> ArticleStatus.USABLE;
            case "withheld" -> ArticleStatus.WITHHELD;
            case "canceled" -> ArticleStatus.CANCELED;
            default -> throw wrong("status", "usable, withheld or canceled");
        };
    }

    private Optional<JsonNode> field(String name) {
        return Optional.ofNullable(json.get(name)).filter(value -> !value.isNull());
    }

    private String text(String name) {
        return field(name)
                .map(value -> {
                    if (!value.isTextual()) {
                        throw wrong(name, "a string");
                    }
                    return value.textValue();
                })
                .orElse("");
    }

    private Optional<Instant> time(String name) {
        return Optional.of(text(name)).filter(value -> !value.isBlank()).map(value -> {
            try {
                OffsetDateTime time = OffsetDateTime.parse(value.strip());
                if (time.getYear() >= 0 && time.getYear() <= LAST_YEAR) {
                    return time.toInstant();
                }
            } catch (DateTimeParseException e) {
                // reported below, like a year that RFC 3339 does not have
            }
            throw wrong(name, "a time as in 2026-03-01T09:30:00Z");
        });
    }

    private OptionalLong number(String name, long min, long max) {
        return field(name).stream()
                .mapToLong(value -> {
                    if (!value.canConvertToLong()
                            || !value.isIntegralNumber()
                            || value.longValue() < min
                            || value.longValue() > max) {
                        throw wrong(name, "a whole number from " + min + " to " + max);
                    }
                    return value.longValue();
                })
                .findFirst();
    }

    private <T> List<T> list(String name, BiFunction<String, JsonNode, T> element) {
        List<T> list = new ArrayList<>();
        field(name).ifPresent(value -> {
            if (!value.isArray()) {
                throw wrong(name, "a list");
            }
            value.forEach(node -> list.add(element.apply(name, node)));
        });
        return list;
    }

    private String element(String name, JsonNode value) {
        if (!value.isTextual()) {
            throw wrong(name, "a list of strings");
        }
        return value.textValue();
    }

    private Coded coded(String name, JsonNode value) {
        if (!value.isObject()) {
            throw wrong(name, "a list of objects with scheme, code and name");
        }
        ArticleJson json = new ArticleJson(value);
        return new Coded(json.text("scheme"), json.text("code"), json.text("name"));
    }

    private record Coded(String scheme, String code, String name) {}

    private static IllegalArgumentException wrong(String field, String expected) {
        return new IllegalArgumentException("The field '" + field + "' must be " + expected + ".");
    }
}
