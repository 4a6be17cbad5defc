package dev.wirewatch.embedded;

import java.util.List;

/**
 * A schema under one subject.
 *
 * @param id of the schema; the same wherever the same schema is registered
 * @param schema Avro JSON in its normal form, so that equal schemas are equal texts
 * @param deleted soft-deleted: no longer listed, but records that carry its id can still be read
 */
record SchemaVersion(
        String subject, int version, int id, String schema, List<SchemaReference> references, boolean deleted) {

    SchemaVersion {
        references = List.copyOf(references);
    }

    SchemaVersion softDeleted() {
        return new SchemaVersion(subject, version, id, schema, references, true);
    }

    boolean hasText(SchemaText text) {
        return schema.equals(text.schema()) && references.equals(text.references());
    }

    SchemaText text() {
        return new SchemaText(schema, references);
    }
}
