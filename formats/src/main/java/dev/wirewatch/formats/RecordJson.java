package dev.wirewatch.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/**
 * An article or a feed as JSON: the schema's field names, times as RFC 3339 in UTC, enum symbols in lower case with
 * hyphens, and no field for what is absent. {@link ArticleJson} reads an article so written.
 */
public final class RecordJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() {}

    public static ObjectNode of(SpecificRecord message) {
        ObjectNode json = NODES.objectNode();
        for (Schema.Field field : message.getSchema().getFields()) {
            Object value = message.get(field.pos());
            if (value != null) {
                json.set(field.name(), node(value));
            }
        }
        return json;
    }

    private static JsonNode node(Object value) {
        if (value instanceof SpecificRecord message) {
            return of(message);
        } else if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(element -> array.add(node(element)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, element) -> object.set(key.toString(), node(element)));
            return object;
        } else if (value instanceof Enum<?> symbol) {
            return NODES.textNode(symbol.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } else if (value instanceof Instant time) {
            return NODES.textNode(time.toString());
        } else if (value instanceof Boolean bool) {
            return NODES.booleanNode(bool);
        } else if (value instanceof Integer number) {
            return NODES.numberNode(number);
        } else if (value instanceof Long number) {
            return NODES.numberNode(number);
        } else if (value instanceof Double number) {
            return NODES.numberNode(number);
        } else if (value instanceof CharSequence text) {
            return NODES.textNode(text.toString());
        }
        throw new IllegalArgumentException("No JSON for " + value.getClass());
    }
}
