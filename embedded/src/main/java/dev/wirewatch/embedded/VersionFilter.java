package dev.wirewatch.embedded;

/** Which versions a request asks for: those not deleted, those soft-deleted, or both. */
enum VersionFilter {
    LIVE,
    DELETED,
    ALL;

    boolean includes(SchemaVersion version) {
        return this == ALL || version.deleted() == (this == DELETED);
    }
}
