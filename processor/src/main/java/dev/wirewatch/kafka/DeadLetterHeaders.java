package dev.wirewatch.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * The headers of a dead letter, which say where the record was ({@code dead-letter.topic}, {@code .partition}, {@code
 * .offset}), which step failed ({@code .step}) and why ({@code .cause}). A record that is sent back has two others instead:
 * which dead letter it was ({@code .replayed}) and since when ({@code .failed}).
 */
public final class DeadLetterHeaders {

    private static final String PREFIX = "dead-letter.";
    private static final String REPLAYED = "replayed";
    private static final String FAILED = "failed";

    /** What the headers say. */
    public record Origin(String topic, int partition, long offset, String step, String cause) {}

    /**
     * A dead letter that was sent back.
     *
     * @param id its partition and offset, such as {@code 2-1044}
     * @param failed when it became one
     */
    public record Replay(String id, Instant failed) {}

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

    public static void add(Headers headers, Replay replay) {
        add(headers, REPLAYED, replay.id());
        add(headers, FAILED, Long.toString(replay.failed().toEpochMilli()));
    }

    /** Empty for a record that was not sent back. */
    public static Optional<Replay> replay(Headers headers) {
        return find(headers, REPLAYED)
                .map(id -> new Replay(id, Instant.ofEpochMilli(Long.parseLong(value(headers, FAILED)))));
    }

    static boolean isOne(Header header) {
        return header.key().startsWith(PREFIX);
    }

    private static String value(Headers headers, String name) {
        return find(headers, name)
                .orElseThrow(() -> new IllegalArgumentException("It has no header " + PREFIX + name + "."));
    }

    private static Optional<String> find(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(PREFIX + name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(PREFIX + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
