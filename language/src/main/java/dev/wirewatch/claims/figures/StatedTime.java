package dev.wirewatch.claims.figures;

import dev.wirewatch.text.Span;

/**
 * A date or an hour that a text states: "by 2030", "on Monday at 10 a.m.".
 *
 * @param span with the preposition
 * @param value in the form of ISO 8601 and only as exact as the text: 2024, 2024-03, 2024-W10, 2024-03-03,
 *     2024-03-03T10:00, T10:00; with a Z after the hour when the text says GMT or UTC; empty when the text alone does
 *     not tell
 */
public record StatedTime(Span span, String value) {}
