package dev.wirewatch.story;

/** A number that a later text gives in place of an earlier one's. */
public record Change(String from, String to) {}
