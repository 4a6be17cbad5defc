package dev.wirewatch.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.Subject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Our own article JSON: the fields of the Article schema, all optional but the text. Times are RFC 3339, {@code status}
 * is usable, withheld or canceled. Fields of other names are left alone.
 */
final class ArticleJson {

    private static final String DEFAULT_SOURCE = "local";
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
        String source = text("source").filter(name -> !name.isBlank()).orElse(DEFAULT_SOURCE);
        String headline = text("headline").orElse("");
        String body = text("body").orElse("");
        ArticleStatus status = status();
        if (headline.isBlank() && body.isBlank() && status == ArticleStatus.USABLE) {
            throw new IllegalArgumentException("The article has neither a headline nor a body.");
        }
        Optional<String> sourceId = text("sourceId").filter(id -> !id.isBlank());
        Optional<String> url = text("url").filter(address -> !address.isBlank());
        return new Article(
                ArticleId.of(source, sourceId, url, headline, body),
                source,
                sourceId.orElse(null),
                url.orElse(null),
                headline,
                body,
                texts("bylines"),
                text("language").orElse(null),
                time("published").orElse(null),
                time("updated").orElse(null),
                number("version", 0, Integer.MAX_VALUE).orElse(null),
                status,
                number("urgency", 1, LEAST_URGENT).orElse(null),
                time("embargoedUntil").orElse(null),
                list("subjects", ArticleJson::subject),
                texts("keywords"));
    }

    private ArticleStatus status() {
        String status = text("status").orElse("usable");
        try {
            return ArticleStatus.valueOf(status.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("status", "usable, withheld or canceled");
        }
    }

    private Optional<JsonNode> field(String name) {
        return Optional.ofNullable(json.get(name)).filter(value -> !value.isNull());
    }

    private Optional<String> text(String name) {
        return field(name).map(value -> {
            if (!value.isTextual()) {
                throw wrong(name, "a string");
            }
            return value.textValue();
        });
    }

    private Optional<Instant> time(String name) {
        return text(name).map(value -> {
            try {
                OffsetDateTime time = OffsetDateTime.parse(value.strip());
                if (time.getYear() >= 0 && time.getYear() <= LAST_YEAR) {
                    return time.toInstant();
                }
            } catch (DateTimeParseException e) {
                // said below, like a year that RFC 3339 does not have
            }
            throw wrong(name, "a time as in 2026-03-01T09:30:00Z");
        });
    }

    private Optional<Integer> number(String name, int min, int max) {
        return field(name).map(value -> {
            if (!value.canConvertToInt()
                    || !value.isIntegralNumber()
                    || value.intValue() < min
                    || value.intValue() > max) {
                throw wrong(name, "a whole number from " + min + " to " + max);
            }
            return value.intValue();
        });
    }

    private List<String> texts(String name) {
        return list(name, value -> {
            if (!value.isTextual()) {
                throw wrong(name, "a list of strings");
            }
            return value.textValue();
        });
    }

    private <T> List<T> list(String name, Function<JsonNode, T> element) {
        List<T> list = new ArrayList<>();
        field(name).ifPresent(value -> {
            if (!value.isArray()) {
                throw wrong(name, "a list");
            }
            value.forEach(node -> list.add(element.apply(node)));
        });
        return list;
    }

    private static Subject subject(JsonNode json) {
        if (!json.isObject()) {
            throw wrong("subjects", "a list of objects with scheme, code and name");
        }
        ArticleJson subject = new ArticleJson(json);
        return new Subject(
                subject.text("scheme").orElse(null),
                subject.text("code").orElse(null),
                subject.text("name").orElse(null));
    }

    private static IllegalArgumentException wrong(String field, String expected) {
        return new IllegalArgumentException("The field '" + field + "' must be " + expected + ".");
    }
}
