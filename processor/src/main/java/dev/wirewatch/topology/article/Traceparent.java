package dev.wirewatch.topology.article;

import dev.wirewatch.formats.article.Digest;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** W3C Trace Context: every record derived from an article carries its trace. */
final class Traceparent {

    static final String HEADER = "traceparent";

    private Traceparent() {}

    static String of(Headers headers) {
        return new String(headers.lastHeader(HEADER).value(), StandardCharsets.US_ASCII);
    }

    static void set(Headers headers, String traceparent) {
        headers.add(HEADER, traceparent.getBytes(StandardCharsets.US_ASCII));
    }

    /** Gives a record a trace if its producer gave it none: made from its identity, so the same after a replay. */
    static void ensure(Headers headers, Object... identity) {
        Header given = headers.lastHeader(HEADER);
        if (given == null || given.value() == null) {
            String trace = "00-%s-%s-01".formatted(Digest.of(Digest.LONG, identity), Digest.of(Digest.SHORT, identity));
            set(headers, trace);
        }
    }
}
