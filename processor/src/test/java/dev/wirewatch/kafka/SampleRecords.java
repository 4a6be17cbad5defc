package dev.wirewatch.kafka;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** A record of any of our schemas with something in each field. */
public final class SampleRecords {

    static final Instant TIME = Instant.parse("2026-03-01T09:30:00.123Z");

    private SampleRecords() {}

    public static SpecificRecord of(Schema schema) {
        return (SpecificRecord) value(schema);
    }

    private static Object value(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> {
                IndexedRecord sample = (IndexedRecord) SpecificData.get().newRecord(null, schema);
                schema.getFields().forEach(field -> sample.put(field.pos(), value(field.schema())));
                yield sample;
            }
            case ENUM -> SpecificData.get().createEnum(schema.getEnumSymbols().get(1), schema);
            case ARRAY -> List.of(value(schema.getElementType()), value(schema.getElementType()));
            case MAP -> Map.of("Ćwiek 😀", value(schema.getValueType()));
            case UNION -> value(schema.getTypes().get(1));
            case LONG ->
                LogicalTypes.timestampMillis().equals(schema.getLogicalType()) ? TIME : (Object) 7_000_000_000L;
            case BYTES -> ByteBuffer.wrap(new byte[] {7, -7});
            case STRING -> "Ćwiek 😀";
            case INT -> 7;
            case DOUBLE -> 0.5;
            case BOOLEAN -> true;
            default -> throw new IllegalArgumentException("No sample for " + schema);
        };
    }
}
