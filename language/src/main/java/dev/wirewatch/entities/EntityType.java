package dev.wirewatch.entities;

/** What sort of thing a name stands for. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PLACE,
    OTHER
}
