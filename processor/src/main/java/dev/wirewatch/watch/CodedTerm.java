package dev.wirewatch.watch;

/**
 * A term of a controlled vocabulary: a subject or a place.
 *
 * @param code in the vocabulary; may be empty
 * @param name for people to read; may be empty
 */
public record CodedTerm(String code, String name) {}
