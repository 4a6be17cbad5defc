package dev.wirewatch.text;

import java.util.List;

/**
 * A document taken apart.
 *
 * @param skipped stretches that are not story, in order, apart from each other; no token lies in one
 * @param paragraphs the story itself
 */
public record Reading(Document document, List<Span> skipped, List<Paragraph> paragraphs) {

    public Reading {
        skipped = List.copyOf(skipped);
        paragraphs = List.copyOf(paragraphs);
    }

    public String text() {
        return document.text();
    }
}
