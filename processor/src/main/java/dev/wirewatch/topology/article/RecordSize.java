package dev.wirewatch.topology.article;

import dev.wirewatch.kafka.Topic;
import dev.wirewatch.topology.deadletter.RejectedArticleException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.message.MessageEncoder;

/**
 * The size of what steps forward. A record that is too large for its topic fails its whole transaction, and the next
 * attempt too, so it must be rejected before it is sent.
 */
final class RecordSize {

    /** Half of the largest record, since a match may repeat the words of each claim. */
    private static final int MAX_BYTES = Topic.MAX_RECORD_BYTES / 2;

    private RecordSize() {}

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
