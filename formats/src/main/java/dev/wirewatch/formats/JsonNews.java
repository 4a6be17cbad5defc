package dev.wirewatch.formats;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.wirewatch.formats.article.Format;
import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.formats.feed.JsonFeedReader;
import dev.wirewatch.formats.iptc.Ninjs;
import dev.wirewatch.schemas.Article;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** News in JSON: the names of an object's fields identify its format, since none of the formats has a label. */
final class JsonNews {

    private static final int DEEPEST = 300;

    /** Reads nothing that is nested deeper than news ever is. */
    static final JsonMapper JSON = new JsonMapper(new JsonFactoryBuilder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build());

    private static final String JSON_FEED = "jsonfeed.org";

    /** By its specification a JSON Feed's version is an address; some write its number alone. */
    private static final Pattern NUMBER = Pattern.compile("1(\\.[01])?");

    private static final Pattern JSON_TYPE =
            Pattern.compile("\\s*[^;\\s]*\\b(?:json|ndjson|jsonl)\\s*(?:;|$)", Pattern.CASE_INSENSITIVE);

    private JsonNews() {}

    /** The format of the first object in a text; our own article JSON where there is none. */
    static Format of(String text) {
        Set<String> names = new HashSet<>();
        String version = "";
        try (JsonParser parser = JSON.createParser(text)) {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            if (token == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    names.add(name);
                    if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("version")) {
                        version = parser.getText();
                    }
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            // what was read is enough; the error is reported when the text is read
        }
        return of(names, version);
    }

    /** Whether a content type is one of JSON, or of JSON Lines. */
    static boolean isJson(String contentType) {
        return JSON_TYPE.matcher(contentType).lookingAt();
    }

    /** Whether a text is JSON from its beginning to its end, such as a string in quotation marks or an array of numbers. */
    static boolean isWhole(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return true;
        } catch (IOException e) {
            return false; // which is the answer: most texts are none
        }
    }

    /** What one value of JSON holds; a feed holds many articles. */
    static List<Piece> read(JsonNode json, String place, Optional<Format> known) {
        if (!json.isObject()) {
            return List.of(new Piece.Rejected(
                    place,
                    "An article is a JSON object, not "
                            + json.getNodeType().name().toLowerCase(Locale.ROOT) + "."));
        }
        return switch (known.orElseGet(() -> of(json))) {
            case NINJS -> List.of(Ninjs.read(json, place));
            case JSON_FEED -> JsonFeedReader.read(json, Input.of(new byte[0])).pieces();
            default -> List.of(known.isEmpty() && !isOurs(json) ? unknown(place) : article(json, place));
        };
    }

    private static Format of(JsonNode json) {
        Set<String> names = new HashSet<>();
        json.fieldNames().forEachRemaining(names::add);
        return of(names, json.path("version").asText());
    }

    private static Format of(Set<String> names, String version) {
        if (version.contains(JSON_FEED)
                || (names.contains("items") && NUMBER.matcher(version).matches())) {
            return Format.JSON_FEED;
        }
        return Ninjs.isOne(names) ? Format.NINJS : Format.ARTICLE;
    }

    private static boolean isOurs(JsonNode json) {
        return Article.getClassSchema().getFields().stream().anyMatch(field -> json.has(field.name()));
    }

    private static Piece unknown(String place) {
        return new Piece.Rejected(
                place,
                "This JSON object is no news: an article has a headline or a body, a ninjs item a uri,"
                        + " a JSON Feed the address of jsonfeed.org as its version.");
    }

    private static Piece article(JsonNode json, String place) {
        try {
            return Piece.of(ArticleJson.read(json), place);
        } catch (IllegalArgumentException e) {
            return new Piece.Rejected(place, e.getMessage());
        }
    }
}
