package dev.wirewatch.ingest;

import dev.wirewatch.formats.article.Piece;
import dev.wirewatch.kafka.Outage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/**
 * The result of publishing several articles.
 *
 * @param refused articles that the broker will never accept
 * @param outage why the broker accepts no articles now, such as that it is away. Articles that were sent before may have
 *     been published; to send all of them again does no harm, since their ids are the same
 */
public record PublishResult(List<Piece.Rejected> refused, Optional<Throwable> outage) {

    static final PublishResult ACKNOWLEDGED = new PublishResult(List.of(), Optional.empty());

    public PublishResult {
        refused = List.copyOf(refused);
    }

    static PublishResult failed(Piece.Accepted piece, Throwable error) {
        return isOutage(error)
                ? new PublishResult(List.of(), Optional.of(error))
                : new PublishResult(
                        List.of(new Piece.Rejected(piece.place(), "Kafka refuses it: " + error.getMessage())),
                        Optional.empty());
    }

    /** Whether the cause is not the article: the same one may well be accepted later. */
    static boolean isOutage(Throwable error) {
        boolean ofTheRecord = error instanceof RecordTooLargeException
                || error instanceof RecordBatchTooLargeException
                || error instanceof InvalidRecordException
                || (error instanceof SerializationException && !Outage.isBehind(error));
        return !ofTheRecord;
    }

    PublishResult and(PublishResult other) {
        return new PublishResult(
                Stream.concat(refused.stream(), other.refused.stream()).toList(), outage.or(() -> other.outage));
    }
}
