package dev.wirewatch.watch.query;

import dev.wirewatch.text.Span;
import java.util.List;

/** A body, and nothing else. */
record PlainArticle(String text) implements QueriedArticle {

    static QueryDocument document(String text) {
        return new QueryDocument(new PlainArticle(text));
    }

    @Override
    public int headlineEnd() {
        return 0;
    }

    @Override
    public boolean isSkipped(Span words) {
        return false;
    }

    @Override
    public List<Span> contents() {
        return List.of();
    }

    @Override
    public List<FieldValue> values(QueryField field) {
        return List.of();
    }
}
