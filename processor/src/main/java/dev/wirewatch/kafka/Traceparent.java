package dev.wirewatch.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The header of W3C Trace Context, version 00: every record derived from an article carries its trace. */
public final class Traceparent {

    /** Hexadecimal digits of the trace's id. */
    public static final int TRACE_ID_DIGITS = 32;

    /** Hexadecimal digits of the id of the span that the trace begins with. */
    public static final int SPAN_ID_DIGITS = 16;

    private static final String HEADER = "traceparent";

    private Traceparent() {}

    /** The trace of a record; empty when its producer gave it none. */
    public static Optional<String> in(Headers headers) {
        return Optional.ofNullable(headers.lastHeader(HEADER))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.US_ASCII));
    }

    public static void set(Headers headers, String traceparent) {
        headers.add(HEADER, traceparent.getBytes(StandardCharsets.US_ASCII));
    }

    /** A trace that begins here, sampled. */
    public static String of(String traceId, String spanId) {
        return "00-%s-%s-01".formatted(traceId, spanId);
    }
}
