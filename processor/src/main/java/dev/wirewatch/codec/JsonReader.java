package dev.wirewatch.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;

/** Reads records from the JSON that people write: the form that the commands print, where fields may be left out. */
public final class JsonReader {

    private JsonReader() {}

    /**
     * Returns a record with the defaults of its schema where the JSON has nothing, or an empty text.
     *
     * @throws BadFieldException when a field is not known, has no such value, or is missing
     */
    public static <T extends SpecificRecordBase> T read(ObjectNode json, Class<T> type) {
        return type.cast(record(json, SpecificData.get().getSchema(type), ""));
    }

    /**
     * The same with values for fields that are left out.
     *
     * @param others as text, by the fields' names
     */
    public static <T extends SpecificRecordBase> T read(ObjectNode json, Class<T> type, Map<String, String> others) {
        ObjectNode filled = json.deepCopy();
        others.forEach((name, value) -> {
            if (!isGiven(json, name)) {
                filled.put(name, value);
            }
        });
        return read(filled, type);
    }

    /** Whether a field is there and has more than white space. */
    public static boolean isGiven(ObjectNode json, String field) {
        JsonNode value = json.path(field);
        return value.isContainerNode() || !value.asText().isBlank();
    }

    /** Returns the schema of a field, by the names on the way to it with points between them; empty when there is none. */
    public static Optional<Schema> field(Schema schema, String path) {
        String[] names = path.split("\\.", 2);
        Optional<Schema> found = schema.getType() == Schema.Type.RECORD
                ? Optional.ofNullable(schema.getField(names[0])).map(field -> present(field.schema()))
                : Optional.empty();
        return names.length == 1 ? found : found.flatMap(inner -> field(inner, names[1]));
    }

    private static SpecificRecordBase record(JsonNode json, Schema schema, String path) {
        if (!(json instanceof ObjectNode object)) {
            throw wrong(path, json, "fields with their values");
        }
        String prefix = path.isEmpty() ? "" : path + '.';
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (schema.getField(name) == null) {
                throw new BadFieldException(
                        prefix + name,
                        "There is no field '%s'; there are %s."
                                .formatted(
                                        prefix + name,
                                        String.join(
                                                ", ",
                                                schema.getFields().stream()
                                                        .map(Schema.Field::name)
                                                        .toList())));
            }
        }
        SpecificRecordBase record = (SpecificRecordBase) SpecificData.get().newRecord(null, schema);
        for (Schema.Field field : schema.getFields()) {
            record.put(field.pos(), value(object.path(field.name()), field, prefix + field.name()));
        }
        return record;
    }

    private static Object value(JsonNode json, Schema.Field field, String path) {
        boolean empty = json.isMissingNode()
                || json.isNull()
                || json.isTextual() && json.textValue().isBlank();
        if (!empty) {
            return value(json, present(field.schema()), path);
        }
        if (!field.hasDefaultValue()) {
            throw new BadFieldException(path, "%s is missing.".formatted(path));
        }
        return SpecificData.get().getDefaultValue(field);
    }

    private static Object value(JsonNode json, Schema schema, String path) {
        return switch (schema.getType()) {
            case RECORD -> record(json, schema, path);
            case ARRAY -> list(json, schema.getElementType(), path);
            case ENUM -> symbol(json, schema, path);
            case STRING ->
                Optional.of(json)
                        .filter(JsonNode::isValueNode)
                        .map(JsonNode::asText)
                        .orElseThrow(() -> wrong(path, json, "text"));
            case BOOLEAN ->
                Optional.ofNullable(Map.of("true", true, "false", false).get(json.asText()))
                        .orElseThrow(() -> wrong(path, json, "true or false"));
            case MAP -> map(json, schema.getValueType(), path);
            case INT -> whole(json, path);
            case DOUBLE -> number(json, path).doubleValue();
            case LONG -> time(json, path);
            default -> throw new IllegalArgumentException("%s cannot be read.".formatted(path));
        };
    }

    private static List<Object> list(JsonNode json, Schema element, String path) {
        List<Object> list = new ArrayList<>();
        if (json.isArray()) {
            json.forEach(one -> list.add(value(one, element, path)));
        } else {
            list.add(value(json, element, path));
        }
        return list;
    }

    private static Map<String, Object> map(JsonNode json, Schema values, String path) {
        if (!(json instanceof ObjectNode object)) {
            throw wrong(path, json, "names with their values");
        }
        Map<String, Object> map = new LinkedHashMap<>();
        object.properties()
                .forEach(
                        entry -> map.put(entry.getKey(), value(entry.getValue(), values, path + '.' + entry.getKey())));
        return map;
    }

    private static Object symbol(JsonNode json, Schema schema, String path) {
        String name = json.asText().strip().toUpperCase(Locale.ROOT).replace('-', '_');
        List<String> known = schema.getEnumSymbols().stream()
                .filter(symbol -> !symbol.equals(schema.getEnumDefault()))
                .toList();
        if (!known.contains(name)) {
            throw wrong(
                    path,
                    json,
                    "one of "
                            + String.join(", ", known).toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return SpecificData.get().createEnum(name, schema);
    }

    private static Number number(JsonNode json, String path) {
        try {
            return Double.valueOf(json.asText());
        } catch (NumberFormatException e) {
            throw wrong(path, json, "a number");
        }
    }

    private static int whole(JsonNode json, String path) {
        double number = number(json, path).doubleValue();
        if (number != (int) number) {
            throw wrong(path, json, "a whole number");
        }
        return (int) number;
    }

    private static Instant time(JsonNode json, String path) {
        try {
            return Instant.parse(json.asText());
        } catch (DateTimeParseException e) {
            throw wrong(path, json, "a time such as 2031-03-01T09:30:00Z");
        }
    }

    /** What a field holds where it holds something. */
    private static Schema present(Schema schema) {
        return schema.isUnion()
                ? schema.getTypes().stream()
                        .filter(type -> type.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElseThrow()
                : schema;
    }

    private static BadFieldException wrong(String path, JsonNode json, String expected) {
        return new BadFieldException(path, "%s must be %s, not %s.".formatted(path, expected, json));
    }
}
