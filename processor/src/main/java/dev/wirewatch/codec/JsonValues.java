package dev.wirewatch.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.schemas.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** Values as every JSON form has them. Text or a time that is absent is empty, so that a field is always there. */
final class JsonValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonValues() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static <T> ArrayNode array(List<T> values, Function<T, JsonNode> element) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(element.apply(value)));
        return array;
    }

    static ArrayNode texts(List<String> texts) {
        return array(texts, NODES::textNode);
    }

    static ArrayNode tokens(List<? extends Enum<?>> symbols) {
        return texts(symbols.stream().map(JsonValues::token).toList());
    }

    /** {@code [[start, end], ...]} */
    static ArrayNode spans(List<Span> spans) {
        return array(spans, JsonValues::span);
    }

    /** {@code [start, end]} */
    static ArrayNode span(Span span) {
        return NODES.arrayNode().add(span.getStart()).add(span.getEnd());
    }

    /** {@code according-to} for {@code ACCORDING_TO}. */
    static String token(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param value text or a time, which is written as RFC 3339 in UTC; null when it is absent */
    static String text(Object value) {
        return Objects.toString(value, "");
    }
}
