package dev.wirewatch.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The header of W3C Trace Context, version 00: every record derived from an article carries its trace. */
public final class Traceparent {

    /** Hexadecimal digits of the trace's id. */
    public static final int TRACE_ID_DIGITS = 32;

    /** Hexadecimal digits of the id of the span that the trace begins with. */
    public static final int SPAN_ID_DIGITS = 16;

    private static final String HEADER = "traceparent";
    private static final Pattern FORM = Pattern.compile(
            "(?<version>[0-9a-f]{2})-(?<trace>[0-9a-f]{32})-(?<span>[0-9a-f]{16})-(?<flags>[0-9a-f]{2})(?<more>-.*)?");
    private static final Pattern NOTHING = Pattern.compile("0+");

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

    /** What a caller gave, as a trace of version 00; empty when the specification has it ignored. */
    public static Optional<String> parse(String header) {
        Matcher parts = FORM.matcher(header.strip());
        boolean valid = parts.matches()
                && !parts.group("version").equals("ff")
                && (parts.group("more") == null || !parts.group("version").equals("00"))
                && !NOTHING.matcher(parts.group("trace")).matches()
                && !NOTHING.matcher(parts.group("span")).matches();
        return valid
                ? Optional.of("00-%s-%s-%s".formatted(parts.group("trace"), parts.group("span"), parts.group("flags")))
                : Optional.empty();
    }

    /** A trace that begins here, sampled. */
    public static String of(String traceId, String spanId) {
        return "00-%s-%s-01".formatted(traceId, spanId);
    }
}
