package dev.wirewatch.kafka;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/** Waits for the results of requests to Kafka. */
public final class KafkaFutures {

    private KafkaFutures() {}

    /**
     * Returns the result of a request.
     *
     * @throws KafkaException when Kafka refuses the request or does not answer
     */
    public static <V> V await(Future<V> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException refused ? refused : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e); // restores the interrupt status
        }
    }
}
