package dev.wirewatch.watch.query;

import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers where an article meets a query. */
final class Places {

    private final List<Span> spans = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();

    /**
     * Adds words that met it.
     *
     * @param span where they stand in the text; nothing when they stand nowhere
     * @param words as in a query
     */
    void add(Optional<Span> span, QueryField field, String words) {
        span.ifPresentOrElse(spans::add, () -> terms.add(field.key() + ":" + words));
    }

    Hit hit(String id) {
        return Hit.of(id, spans, terms);
    }
}
