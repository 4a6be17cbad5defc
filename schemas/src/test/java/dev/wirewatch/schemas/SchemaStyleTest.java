package dev.wirewatch.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Stream;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/** What every schema promises to the people who read it. */
class SchemaStyleTest {

    private static final Collection<Schema> NAMED = Published.named().values();

    @Test
    void everySchemaAndEveryFieldSaysWhatItIs() {
        NAMED.forEach(schema -> {
            assertThat(schema.getDoc()).as(schema.getFullName()).isNotBlank();
            if (schema.getType() == Schema.Type.RECORD) {
                schema.getFields().forEach(field -> assertThat(field.doc())
                        .as(schema.getFullName() + "." + field.name())
                        .isNotBlank());
            }
        });
    }

    @Test
    void everyEnumReadsTheSymbolsOfLaterVersionsAsUnknown() {
        enums().forEach(schema -> {
            assertThat(schema.getEnumDefault()).as(schema.getFullName()).isEqualTo("UNKNOWN");
            assertThat(schema.getEnumSymbols()).as(schema.getFullName()).startsWith("UNKNOWN");
            assertThat(schema.getDoc()).as(schema.getFullName()).contains("UNKNOWN is read for");
        });
    }

    /** The publisher's times have the names that Atom gives them; what happened here ends in "At", a limit in "Until". */
    @Test
    void aTimeIsATimestampAndItsNameSaysThatItIsOne() {
        NAMED.stream()
                .filter(schema -> schema.getType() == Schema.Type.RECORD)
                .flatMap(schema -> schema.getFields().stream())
                .forEach(field -> assertThat(isTimestamp(field))
                        .as(field.name())
                        .isEqualTo(field.name().matches("published|updated|\\w+(At|Until)")));
    }

    static Stream<Schema> enums() {
        return NAMED.stream().filter(schema -> schema.getType() == Schema.Type.ENUM);
    }

    private static boolean isTimestamp(Schema.Field field) {
        Stream<Schema> types =
                field.schema().isUnion() ? field.schema().getTypes().stream() : Stream.of(field.schema());
        return types.anyMatch(type -> LogicalTypes.timestampMillis().equals(type.getLogicalType()));
    }
}
