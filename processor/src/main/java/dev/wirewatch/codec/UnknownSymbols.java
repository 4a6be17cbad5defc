package dev.wirewatch.codec;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericEnumSymbol;
import org.apache.avro.generic.IndexedRecord;

/** Finds the symbols that a later version added, which are read as UNKNOWN. */
final class UnknownSymbols {

    private static final String UNKNOWN = "UNKNOWN";

    /** By the schema of a record, the positions of the fields that may have one: few of them do. */
    private static final Map<Schema, int[]> FIELDS = new ConcurrentHashMap<>();

    private UnknownSymbols() {}

    /** Whether the value, or anything in it, is UNKNOWN. */
    static boolean areIn(Object value) {
        if (value instanceof IndexedRecord record) {
            for (int field : FIELDS.computeIfAbsent(record.getSchema(), UnknownSymbols::fields)) {
                if (areIn(record.get(field))) {
                    return true;
                }
            }
            return false;
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                if (areIn(element)) {
                    return true;
                }
            }
            return false;
        }
        return value instanceof GenericEnumSymbol<?> symbol && symbol.toString().equals(UNKNOWN);
    }

    private static int[] fields(Schema record) {
        return record.getFields().stream()
                .filter(field -> mayHave(field.schema(), new HashSet<>()))
                .mapToInt(Schema.Field::pos)
                .toArray();
    }

    /** @param seen records that have been looked into, or are being */
    private static boolean mayHave(Schema part, Set<Schema> seen) {
        return switch (part.getType()) {
            case ENUM -> part.hasEnumSymbol(UNKNOWN);
            case ARRAY -> mayHave(part.getElementType(), seen);
            case UNION -> part.getTypes().stream().anyMatch(type -> mayHave(type, seen));
            case RECORD -> seen.add(part) && part.getFields().stream().anyMatch(field -> mayHave(field.schema(), seen));
            default -> false;
        };
    }
}
