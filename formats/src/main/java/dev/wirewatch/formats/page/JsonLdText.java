package dev.wirewatch.formats.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wirewatch.formats.markup.PlainText;
import dev.wirewatch.formats.web.WebAddress;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.parser.Parser;

/** Plain text of the values of JSON-LD, in which publishers leave entities and markup. */
final class JsonLdText {

    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,31};");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,2000}>");
    private static final Pattern LINES = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private JsonLdText() {}

    /** The types of a thing, without the address of the vocabulary. */
    static Stream<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        Stream<JsonNode> types = type.isArray() ? StreamSupport.stream(type.spliterator(), false) : Stream.of(type);
        return types.map(JsonNode::asText)
                .map(name -> name.substring(
                        Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')), name.lastIndexOf('#')) + 1));
    }

    /** One line; of a thing its name. */
    static String line(JsonNode node) {
        return SPACE.matcher(plain(raw(node))).replaceAll(" ").strip();
    }

    /** Paragraphs separated by blank lines; where there are none, each line is one. */
    static String paragraphs(JsonNode node) {
        String text = plain(raw(node)).strip();
        return text.contains("\n\n") ? text : LINES.matcher(text).replaceAll("\n\n");
    }

    static WebAddress address(JsonNode node) {
        JsonNode value = node.isArray() ? node.path(0) : node;
        Stream<JsonNode> written = value.isObject() ? Stream.of("url", "@id").map(value::path) : Stream.of(value);
        return written.map(text -> new WebAddress(text.asText()))
                .filter(address -> !address.text().isEmpty())
                .findFirst()
                .orElse(new WebAddress(""));
    }

    /** The words of a list in one text, separated by commas or, where there are none, by semicolons. */
    static Stream<String> words(JsonNode node) {
        return words(line(node));
    }

    static Stream<String> words(String list) {
        return Arrays.stream(list.split(list.contains(",") ? "," : ";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    private static String raw(JsonNode node) {
        if (node.isValueNode()) {
            return node.isNull() ? "" : node.asText();
        }
        if (node.isArray()) {
            return node.isEmpty() ? "" : raw(node.path(0));
        }
        return Stream.of("name", "@value", "headline", "text", "alternateName")
                .map(node::path)
                .map(value -> value.isArray() ? value.path(0) : value)
                .filter(value -> value.isValueNode() && !value.asText().isBlank())
                .map(JsonNode::asText)
                .findFirst()
                .orElseGet(() -> nameInParts(node));
    }

    private static String nameInParts(JsonNode person) {
        return Stream.of("givenName", "additionalName", "familyName")
                .map(part -> person.path(part).asText())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String plain(String text) {
        String once = ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
        if (TAG.matcher(once).find()) {
            return PlainText.of(once);
        }
        return ENTITY.matcher(once).find() ? Parser.unescapeEntities(once, false) : once;
    }
}
