package dev.wirewatch.formats.iptc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The fields of a JSON object by their names in small letters. A field of another type than asked for is not there. */
final class JsonFields {

    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    JsonFields(JsonNode object) {
        object.properties().forEach(field -> fields.putIfAbsent(small(field.getKey()), field.getValue()));
    }

    static Set<String> inSmallLetters(Set<String> names) {
        return names.stream().map(JsonFields::small).collect(Collectors.toSet());
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Set<String> names() {
        return fields.keySet();
    }

    /** A text, or a number's digits; blank when there is neither. */
    String text(String name) {
        JsonNode value = fields.get(name);
        return value != null && (value.isTextual() || value.isNumber()) ? value.asText() : "";
    }

    /** The first of some fields that has a text. */
    Optional<String> find(String... names) {
        return Stream.of(names).map(this::text).filter(text -> !text.isBlank()).findFirst();
    }

    /** The texts of a list, or of the names of its objects. */
    Stream<String> texts(String name) {
        return elements(name)
                .map(value -> value.isObject() ? new JsonFields(value).text("name") : value.asText())
                .filter(text -> !text.isBlank());
    }

    /** The objects of a list, or of the fields of an object that has objects in them. */
    Stream<JsonFields> objects(String name) {
        return elements(name).filter(JsonNode::isObject).map(JsonFields::new);
    }

    private Stream<JsonNode> elements(String name) {
        JsonNode value = fields.get(name);
        return value == null ? Stream.of() : StreamSupport.stream(value.spliterator(), false);
    }
}
