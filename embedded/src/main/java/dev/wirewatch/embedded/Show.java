package dev.wirewatch.embedded;

/** Which versions a reader wants to see. */
enum Show {
    LIVE,
    DELETED,
    ALL;

    boolean includes(SchemaVersion version) {
        return this == ALL || version.deleted() == (this == DELETED);
    }
}
