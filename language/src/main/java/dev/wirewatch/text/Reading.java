package dev.wirewatch.text;

import java.util.List;
import java.util.Optional;

/**
 * A document taken apart.
 *
 * @param language BCP 47 tag; empty when the text does not tell
 * @param skipped stretches that are not story, in order, apart from each other; no token lies in one
 * @param paragraphs the story itself
 */
public record Reading(Document document, Optional<String> language, List<Span> skipped, List<Paragraph> paragraphs) {

    public Reading {
        skipped = List.copyOf(skipped);
        paragraphs = List.copyOf(paragraphs);
    }

    public String text() {
        return document.text();
    }

    public boolean isForeign() {
        return language.isPresent() && !language.get().equals("en");
    }
}
