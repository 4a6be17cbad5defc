package dev.wirewatch.codec;

import java.util.List;
import org.apache.avro.generic.GenericEnumSymbol;
import org.apache.avro.generic.IndexedRecord;

/** Finds the symbols that a later version added, which are read as UNKNOWN. */
final class UnknownSymbols {

    private static final String UNKNOWN = "UNKNOWN";

    private UnknownSymbols() {}

    /** Whether the value, or anything in it, is UNKNOWN. */
    static boolean areIn(Object value) {
        if (value instanceof GenericEnumSymbol<?> symbol) {
            return symbol.toString().equals(UNKNOWN);
        } else if (value instanceof List<?> list) {
            return list.stream().anyMatch(UnknownSymbols::areIn);
        }
        return value instanceof IndexedRecord found
                && found.getSchema().getFields().stream().anyMatch(field -> areIn(found.get(field.pos())));
    }
}
