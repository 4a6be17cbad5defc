package dev.wirewatch.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;

/**
 * The headers of a dead letter, which say where the record was ({@code dead-letter.topic}, {@code .partition}, {@code
 * .offset}), which step failed ({@code .step}) and why ({@code .cause}).
 */
public final class DeadLetterHeaders {

    private DeadLetterHeaders() {}

    public static void add(Headers headers, String topic, int partition, long offset, String step, String cause) {
        add(headers, "topic", topic);
        add(headers, "partition", Integer.toString(partition));
        add(headers, "offset", Long.toString(offset));
        add(headers, "step", step);
        add(headers, "cause", cause);
    }

    private static void add(Headers headers, String name, String value) {
        headers.add("dead-letter." + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
