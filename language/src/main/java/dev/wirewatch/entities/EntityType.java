package dev.wirewatch.entities;

/** The type of an entity. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PLACE,
    OTHER
}
