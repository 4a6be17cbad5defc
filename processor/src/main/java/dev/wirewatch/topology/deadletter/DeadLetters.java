package dev.wirewatch.topology.deadletter;

import com.google.common.base.Throwables;
import dev.wirewatch.kafka.Outage;
import dev.wirewatch.topology.metrics.MeterConfig;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.errors.DefaultProductionExceptionHandler;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The handlers that Kafka Streams asks about an error: a record's own fault makes it a dead letter; an outage, or
 * a local store that cannot be read, fails the thread, which starts again from the last commit and restores its stores.
 *
 * <p>A send that fails fails its whole transaction, so its record cannot be left out. What is too large to send the
 * serializer finds out before.
 */
public final class DeadLetters {

    private DeadLetters() {}

    /** For bytes that are no Avro record or whose schema the registry does not know. */
    public static final class OnDeserialization implements DeserializationExceptionHandler {

        private DeadLetterMeters meters;

        @Override
        public void configure(Map<String, ?> settings) {
            meters = new DeadLetterMeters(MeterConfig.registry(settings));
        }

        @Override
        public Response handleError(
                ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception error) {
            if (Outage.isBehind(error)) {
                return Response.fail();
            }
            meters.count(context.processorNodeId(), Cause.UNREADABLE);
            return Response.resume(DeadLetter.of(context, error));
        }
    }

    /** For results that cannot be made bytes of. */
    public static final class OnSerialization extends DefaultProductionExceptionHandler {

        private DeadLetterMeters meters;

        @Override
        public void configure(Map<String, ?> settings) {
            super.configure(settings);
            meters = new DeadLetterMeters(MeterConfig.registry(settings));
        }

        @Override
        @SuppressWarnings("rawtypes") // Kafka's own signature
        public Response handleSerializationError(
                ErrorHandlerContext context,
                ProducerRecord record,
                Exception error,
                SerializationExceptionOrigin origin) {
            if (Outage.isBehind(error)) {
                return Response.fail();
            }
            meters.count(context.processorNodeId(), Cause.FAILED);
            return Response.resume(DeadLetter.of(context, error));
        }
    }

    /**
     * For records that a step rejects or fails on. A step can also fail by itself, in what it does by the clock; that is
     * logged, and done again when its time comes.
     */
    public static final class OnProcessing implements ProcessingExceptionHandler {

        private static final Logger LOG = LoggerFactory.getLogger(OnProcessing.class);

        private DeadLetterMeters meters;

        @Override
        public void configure(Map<String, ?> settings) {
            meters = new DeadLetterMeters(MeterConfig.registry(settings));
        }

        @Override
        public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception error) {
            if (Outage.isBehind(error) || isOfLocalStore(error)) {
                return Response.fail();
            }
            if (record == null) {
                LOG.error("event=timer-failed step={} task={}", context.processorNodeId(), context.taskId(), error);
                return Response.resume();
            }
            boolean rejected = error instanceof RejectedArticleException;
            meters.count(context.processorNodeId(), rejected ? Cause.REJECTED : Cause.FAILED);
            return Response.resume(DeadLetter.of(context, record, error));
        }

        private static boolean isOfLocalStore(Exception error) {
            return Throwables.getCausalChain(error).stream().anyMatch(ProcessorStateException.class::isInstance);
        }
    }
}
