package dev.wirewatch.story;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The paragraphs of an article that speak of something.
 *
 * @param paragraphs all that are not blank, in order
 * @param speaking those of them that speak of it
 * @param skipped stretches that are no story
 */
record Passage(List<Span> paragraphs, List<Span> speaking, List<Span> skipped) {

    /** An article is about what this part of its text speaks of. */
    private static final double MOST = 0.4;

    /** @param places where the text speaks of it */
    static Passage of(String text, List<Span> skipped, List<Span> places) {
        List<Span> paragraphs = paragraphs(text);
        List<Span> ordered =
                places.stream().sorted(Comparator.comparing(Span::start)).toList();
        List<Span> speaking = new ArrayList<>();
        int next = 0;
        for (Span paragraph : paragraphs) {
            while (next < ordered.size() && ordered.get(next).start() < paragraph.start()) {
                next++;
            }
            if (next < ordered.size() && ordered.get(next).start() < paragraph.end()) {
                speaking.add(paragraph);
            }
        }
        return new Passage(paragraphs, speaking, skipped);
    }

    /** Whether the article speaks of something else for the most part. */
    boolean isInPassing() {
        return !speaking.isEmpty() && length(speaking) < MOST * length(paragraphs);
    }

    /** Whether it has the paragraph that is at a place of the text. */
    boolean has(int place) {
        return speaking.stream().anyMatch(paragraph -> paragraph.start() <= place && place < paragraph.end());
    }

    /** Returns all else, and what is skipped, in order. */
    List<Span> leftOut() {
        Set<Span> kept = new HashSet<>(speaking);
        List<Span> others = new ArrayList<>(paragraphs);
        others.removeIf(kept::contains);
        others.addAll(skipped);
        others.sort(Comparator.comparing(Span::start));
        List<Span> apart = new ArrayList<>();
        int end = 0;
        for (Span span : others) {
            if (span.end() > end) {
                apart.add(new Span(Math.max(span.start(), end), span.end()));
                end = span.end();
            }
        }
        return apart;
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Span(start, end));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
