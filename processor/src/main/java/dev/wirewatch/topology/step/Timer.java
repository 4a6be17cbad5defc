package dev.wirewatch.topology.step;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.Cancellable;

/**
 * A callback of a step that is made only while there is something to do: Kafka Streams commits a transaction each time that
 * it has called back, whatever was done.
 */
public final class Timer {

    private final Supplier<Cancellable> start;
    private Optional<Cancellable> running = Optional.empty();

    /** @param start has Kafka Streams call back from now on */
    Timer(Supplier<Cancellable> start) {
        this.start = start;
    }

    public void runWhile(boolean needed) {
        if (!needed) {
            running.ifPresent(Cancellable::cancel);
            running = Optional.empty();
        } else if (running.isEmpty()) {
            running = Optional.of(start.get());
        }
    }
}
