package dev.wirewatch.embedded;

import java.util.List;

/** A schema as a client sends it: its JSON, and references to the registered types that it uses. */
record SchemaText(String schema, List<SchemaReference> references) {

    SchemaText {
        references = List.copyOf(references);
    }
}
