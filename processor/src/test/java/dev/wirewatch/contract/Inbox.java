package dev.wirewatch.contract;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.TopicTail;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.awaitility.Awaitility;

/** What arrives in a topic from now on. */
final class Inbox<T extends SpecificRecord> implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TopicTail<T> follower;
    private final List<T> arrived = new ArrayList<>();

    Inbox(Connection connection, Topic<T> topic) {
        follower = new TopicTail<>(connection, topic);
    }

    /** Waits until so many records of this kind have arrived, and gives all of the kind that have. */
    List<T> await(int count, Predicate<T> kind) {
        Awaitility.await().pollInSameThread().atMost(PATIENCE).until(() -> {
            follower.next(any -> true, arrived::add);
            return arrived(kind).size() >= count;
        });
        return arrived(kind);
    }

    List<T> arrived(Predicate<T> kind) {
        return arrived.stream().filter(kind).toList();
    }

    @Override
    public void close() {
        follower.close();
    }
}
