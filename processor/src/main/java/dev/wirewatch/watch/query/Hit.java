package dev.wirewatch.watch.query;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A query that an article meets.
 *
 * @param spans of the words that met it, in text order and apart from each other; empty when they stand nowhere in the text
 * @param terms of the query that were met by what stands nowhere in the text: "source:northwire"
 */
public record Hit(String id, List<Span> spans, List<String> terms) {

    /** People read them. */
    static final int MAX_SPANS = 100;

    static Hit of(String id, Collection<Span> spans, Collection<String> terms) {
        return new Hit(
                id,
                apart(spans).stream().limit(MAX_SPANS).toList(),
                terms.stream().distinct().toList());
    }

    /** Overlapping ones joined: words of a name that has an id are found by both. */
    private static List<Span> apart(Collection<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span : new TreeSet<>(spans)) {
            int last = apart.size() - 1;
            if (last >= 0 && apart.get(last).overlaps(span)) {
                Span before = apart.get(last);
                apart.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }
}
