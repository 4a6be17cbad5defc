package dev.wirewatch.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/** What every schema promises to the people who read it. */
class SchemaStyleTest {

    private static final Map<String, Schema> NAMED = named();

    @Test
    void everySchemaAndEveryFieldSaysWhatItIs() {
        NAMED.values().forEach(schema -> {
            assertThat(schema.getDoc()).as(schema.getFullName()).isNotBlank();
            if (schema.getType() == Schema.Type.RECORD) {
                schema.getFields().forEach(field -> assertThat(field.doc())
                        .as(schema.getFullName() + "." + field.name())
                        .isNotBlank());
            }
        });
    }

    @Test
    void everyEnumHasADefaultSoThatSymbolsCanBeAdded() {
        NAMED.values().stream()
                .filter(schema -> schema.getType() == Schema.Type.ENUM)
                .forEach(schema -> assertThat(schema.getEnumDefault())
                        .as(schema.getFullName())
                        .isNotNull());
    }

    @Test
    void everyLongIsATimeOrANumberOfBytes() {
        NAMED.values().stream()
                .filter(schema -> schema.getType() == Schema.Type.RECORD)
                .flatMap(schema -> schema.getFields().stream())
                .filter(field -> !field.name().equals("bytes"))
                .flatMap(field ->
                        field.schema().isUnion() ? field.schema().getTypes().stream() : Stream.of(field.schema()))
                .filter(type -> type.getType() == Schema.Type.LONG)
                .forEach(type -> assertThat(type.getLogicalType()).isEqualTo(LogicalTypes.timestampMillis()));
    }

    private static Map<String, Schema> named() {
        Map<String, Schema> found = new LinkedHashMap<>();
        Published.now().forEach(schema -> collect(schema, found));
        return found;
    }

    private static void collect(Schema schema, Map<String, Schema> found) {
        switch (schema.getType()) {
            case UNION -> schema.getTypes().forEach(type -> collect(type, found));
            case ARRAY -> collect(schema.getElementType(), found);
            case MAP -> collect(schema.getValueType(), found);
            case ENUM -> found.put(schema.getFullName(), schema);
            case RECORD -> {
                if (found.put(schema.getFullName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema(), found));
                }
            }
            default -> {}
        }
    }
}
