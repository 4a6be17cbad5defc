package dev.wirewatch.topology.deadletter;

import dev.wirewatch.kafka.DeadLetterHeaders;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A record that could not be processed: key, value and headers as received, and {@link DeadLetterHeaders}. Of a record
 * that is too large to be sent again there are these headers alone.
 */
final class DeadLetter {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetter.class);
    private static final int MAX_CAUSE = 1_000;

    private DeadLetter() {}

    static List<ProducerRecord<byte[], byte[]>> of(ErrorHandlerContext context, Exception error) {
        return of(context, context.sourceRawKey(), context.sourceRawValue(), error);
    }

    /**
     * @param record what the step was given: kept as text when the record as received is no longer available, as for an
     *     article that was held back
     */
    static List<ProducerRecord<byte[], byte[]>> of(ErrorHandlerContext context, Record<?, ?> record, Exception error) {
        return context.sourceRawValue() == null
                ? of(context, text(record.key()), text(record.value()), error)
                : of(context, error);
    }

    private static List<ProducerRecord<byte[], byte[]>> of(
            ErrorHandlerContext context, byte[] key, byte[] value, Exception error) {
        String cause = cause(error);
        LOG.warn(
                "event=dead-letter topic={} partition={} offset={} step={} cause=\"{}\"",
                context.topic(),
                context.partition(),
                context.offset(),
                context.processorNodeId(),
                cause);
        boolean fits = size(key, value, context.headers()) <= Topic.MAX_VALUE_BYTES;
        RecordHeaders headers = fits ? new RecordHeaders(context.headers()) : new RecordHeaders();
        DeadLetterHeaders.add(
                headers,
                String.valueOf(context.topic()),
                context.partition(),
                context.offset(),
                context.processorNodeId(),
                cause);
        return List.of(new ProducerRecord<>(
                Topics.DEAD_LETTERS.name(),
                null,
                context.timestamp(),
                fits ? key : null,
                fits ? value : null,
                headers));
    }

    /** Compressed, a record may have passed that is larger than any that can be sent. */
    private static long size(byte[] key, byte[] value, Headers headers) {
        return Stream.concat(
                        Stream.of(key, value),
                        Stream.of(headers.toArray()).flatMap(header -> Stream.of(utf8(header.key()), header.value())))
                .filter(Objects::nonNull)
                .mapToLong(part -> part.length)
                .sum();
    }

    private static String cause(Exception error) {
        StringBuilder cause =
                new StringBuilder(error instanceof RejectedArticleException ? error.getMessage() : error.toString());
        for (Throwable t = error.getCause(); t != null; t = t.getCause()) {
            cause.append("; caused by ").append(t);
        }
        return cause.substring(0, Math.min(cause.length(), MAX_CAUSE));
    }

    /** Kafka's own way to say that there is no key or no value is null. */
    private static byte[] text(Object part) {
        return part == null ? null : utf8(part.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
