package dev.wirewatch.topology;

import dev.wirewatch.text.Digest;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;

/** W3C Trace Context: what an article becomes carries the article's trace. */
final class Traceparent {

    static final String HEADER = "traceparent";

    private Traceparent() {}

    /** Gives a record a trace when its producer gave it none: made from what it is, so the same after a replay. */
    static void ensure(Headers headers, Object... identity) {
        if (headers.lastHeader(HEADER) == null) {
            String trace = "00-%s-%s-01".formatted(Digest.of(Digest.LONG, identity), Digest.of(Digest.SHORT, identity));
            headers.add(HEADER, trace.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
