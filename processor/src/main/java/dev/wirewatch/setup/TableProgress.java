package dev.wirewatch.setup;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** How far the topics of the tables have been read, for threads that wait for it. */
final class TableProgress {

    private final Duration patience;
    private final Map<TopicPartition, Long> last = new HashMap<>();
    private boolean whole;

    /** @param patience of threads that wait */
    TableProgress(Duration patience) {
        this.patience = patience;
    }

    synchronized void read(TopicPartition partition, long offset) {
        last.put(partition, offset);
        notifyAll();
    }

    /** The tables have been read whole for the first time. */
    synchronized void readWhole() {
        whole = true;
        notifyAll();
    }

    /** @throws KafkaException when it takes too long */
    void awaitWhole() {
        await(() -> whole, "Kafka or the schema registry does not answer.");
    }

    /** @throws KafkaException when it takes too long */
    void await(TopicPartition partition, long offset) {
        await(
                () -> last.getOrDefault(partition, -1L) >= offset,
                "The change is written but could not be read back in time.");
    }

    private synchronized void await(BooleanSupplier done, String failure) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!done.getAsBoolean()) {
                long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                if (left <= 0) {
                    throw new KafkaException(failure);
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e); // restores the interrupt status
        }
    }
}
