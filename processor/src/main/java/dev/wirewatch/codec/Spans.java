package dev.wirewatch.codec;

import dev.wirewatch.text.Span;
import java.util.List;

/** Spans to Avro and back. */
public final class Spans {

    private Spans() {}

    static dev.wirewatch.schemas.Span encode(Span span) {
        return new dev.wirewatch.schemas.Span(span.start(), span.end());
    }

    static List<dev.wirewatch.schemas.Span> encode(List<Span> spans) {
        return spans.stream().map(Spans::encode).toList();
    }

    public static Span decode(dev.wirewatch.schemas.Span span) {
        return new Span(span.getStart(), span.getEnd());
    }

    static List<Span> decode(List<dev.wirewatch.schemas.Span> spans) {
        return spans.stream().map(Spans::decode).toList();
    }
}
