package dev.wirewatch.deliver.message;

/** A number that changed, escaped. */
public record FigureView(String from, String to) {}
