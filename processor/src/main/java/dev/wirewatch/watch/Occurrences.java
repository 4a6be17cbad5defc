package dev.wirewatch.watch;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where a text has watched names. */
final class Occurrences {

    /** A name of a watch, and where it stands. */
    record Occurrence(IndexedWatch watch, Span span) {}

    /** By where the name starts. */
    private final NavigableMap<Integer, List<Occurrence>> byStart = new TreeMap<>();

    void add(IndexedWatch watch, Span span) {
        byStart.computeIfAbsent(span.start(), start -> new ArrayList<>()).add(new Occurrence(watch, span));
    }

    /** Those in a stretch of the text, in text order. */
    Stream<Occurrence> within(Span stretch) {
        return byStart.subMap(stretch.start(), stretch.end()).values().stream()
                .flatMap(List::stream)
                .filter(occurrence -> stretch.contains(occurrence.span()));
    }
}
