package dev.wirewatch.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.setup.Table;
import dev.wirewatch.setup.Table.Row;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What people set up and change, such as watches.
 *
 * @param plural as it stands in addresses
 * @param noun of one
 * @param change permission that it takes to change them
 * @param stored JSON of a value as it is
 * @param shown JSON of a row for a reader: without secrets in addresses, and with how it fares
 * @param unset names of the fields that tell how it fares, which nobody sets
 * @param reader makes a value of JSON
 * @param id of a value
 */
record Editable<T>(
        String plural,
        String noun,
        Permission change,
        Table<T> table,
        Function<T, ObjectNode> stored,
        Function<Row<T>, ObjectNode> shown,
        Set<String> unset,
        Reader<T> reader,
        Function<T, String> id) {

    /** Makes a value of what somebody wrote. */
    @FunctionalInterface
    interface Reader<T> {

        /**
         * @param before finds the value of an id that is there already
         * @throws IllegalArgumentException when it makes no sense, with one sentence for people to read
         */
        T read(ObjectNode fields, Function<String, Optional<T>> before);
    }

    Row<T> row(String name) {
        return table.row(name).orElseThrow(() -> ApiException.notFound(noun));
    }

    /**
     * What somebody sent who was shown a row and has changed some of it: a field that comes back as it was shown stands for
     * what is stored, such as an address whose secret was hidden.
     */
    ObjectNode restored(ObjectNode sent, Row<T> row) {
        ObjectNode fields = sent.deepCopy();
        ObjectNode kept = stored.apply(row.value());
        shown.apply(row).properties().forEach(field -> {
            String name = field.getKey();
            if (!field.getValue().equals(sent.get(name)) || unset.contains(name)) {
                return;
            }
            if (kept.has(name)) {
                fields.set(name, kept.get(name));
            } else {
                fields.remove(name);
            }
        });
        return fields;
    }
}
