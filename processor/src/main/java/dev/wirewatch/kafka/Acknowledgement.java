package dev.wirewatch.kafka;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/** The broker's answer to something sent or asked. */
final class Acknowledgement {

    private Acknowledgement() {}

    /** @throws KafkaException when the answer is no, or there is none */
    static <V> V await(Future<V> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException refused ? refused : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e); // sets the interrupt again
        }
    }
}
