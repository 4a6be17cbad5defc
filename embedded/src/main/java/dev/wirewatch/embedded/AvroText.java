package dev.wirewatch.embedded;

import java.util.List;

/** A schema as it is sent: its JSON, and where to find the types that it only names. */
record AvroText(String schema, List<SchemaReference> references) {

    AvroText {
        references = List.copyOf(references);
    }
}
