package dev.wirewatch.topology;

import dev.wirewatch.kafka.Outage;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Kafka Streams asks these what to do about an error. A record's own fault makes it a dead letter, in the transaction
 * that commits the records around it. An outage fails the thread, which starts again from the last commit.
 *
 * <p>There is none for what cannot be sent: a send that fails takes its whole transaction with it, so it cannot be left
 * out. {@link Reconcile} turns away what would be too large.
 */
public final class DeadLetters {

    private DeadLetters() {}

    /** For bytes that are no Avro record, or that name a schema which the registry does not know. */
    public static final class OnDeserialization implements DeserializationExceptionHandler {
        @Override
        public Response handleError(
                ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception error) {
            return Outage.isBehind(error) ? Response.fail() : Response.resume(DeadLetter.of(context, error));
        }

        @Override
        public void configure(Map<String, ?> configs) {}
    }

    /** For articles that a step turns away or fails on. */
    public static final class OnProcessing implements ProcessingExceptionHandler {
        @Override
        public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception error) {
            return Outage.isBehind(error) ? Response.fail() : Response.resume(DeadLetter.of(context, record, error));
        }

        @Override
        public void configure(Map<String, ?> configs) {}
    }
}
