package dev.wirewatch.topology;

import dev.wirewatch.kafka.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.message.MessageEncoder;

/**
 * The size of what steps hand on. A record that is too large for its topic takes the whole transaction with it, and the
 * next attempt too, so it must be turned away before it is sent.
 */
final class Size {

    /** Half of the largest record, since a match may say the words of each claim twice. */
    private static final int MAX_BYTES = Topic.MAX_RECORD_BYTES / 2;

    private Size() {}

    /** @throws RejectedArticleException when it is too large */
    static <T> void check(String what, T value, MessageEncoder<T> encoder) {
        try {
            int bytes = encoder.encode(value).remaining();
            if (bytes > MAX_BYTES) {
                throw new RejectedArticleException(
                        "%s takes %,d bytes; the limit is %,d.".formatted(what, bytes, MAX_BYTES));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
