package dev.wirewatch.embedded;

/** Another registered schema that a schema uses by name. */
record SchemaReference(String name, String subject, int version) {}
