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
 * What became of articles that were sent together.
 *
 * @param refused those that the broker will never take
 * @param outage what keeps the broker from taking articles now, such as that it is away; what was sent before may have
 *     gone out, and sending all of them again does no harm, since their ids are the same
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

    /** Whether it says nothing of the article: the same one may well go through once the cause is mended. */
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
