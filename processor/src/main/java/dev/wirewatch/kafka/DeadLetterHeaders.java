package dev.wirewatch.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * The headers of a dead letter, which say where the record was ({@code dead-letter.topic}, {@code .partition}, {@code
 * .offset}), which step failed ({@code .step}) and why ({@code .cause}).
 */
public final class DeadLetterHeaders {

    private static final String PREFIX = "dead-letter.";

    /** What the headers say. */
    public record Origin(String topic, int partition, long offset, String step, String cause) {}

    private DeadLetterHeaders() {}

    public static void add(Headers headers, String topic, int partition, long offset, String step, String cause) {
        add(headers, "topic", topic);
        add(headers, "partition", Integer.toString(partition));
        add(headers, "offset", Long.toString(offset));
        add(headers, "step", step);
        add(headers, "cause", cause);
    }

    /** @throws IllegalArgumentException when one of them is missing or makes no sense */
    public static Origin origin(Headers headers) {
        return new Origin(
                value(headers, "topic"),
                Integer.parseInt(value(headers, "partition")),
                Long.parseLong(value(headers, "offset")),
                value(headers, "step"),
                value(headers, "cause"));
    }

    static boolean isOne(Header header) {
        return header.key().startsWith(PREFIX);
    }

    private static String value(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(PREFIX + name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("It has no header " + PREFIX + name + "."));
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(PREFIX + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
