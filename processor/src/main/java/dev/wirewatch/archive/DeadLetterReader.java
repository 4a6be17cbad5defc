package dev.wirewatch.archive;

import dev.wirewatch.kafka.AvroSerdes;
import dev.wirewatch.kafka.DeadLetterHeaders;
import dev.wirewatch.kafka.Outage;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads dead letters. Bytes are kept of articles alone, whose key tells a kill what to take back, and not of one that is
 * under an embargo when it becomes a dead letter.
 */
public final class DeadLetterReader {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterReader.class);

    private static final Set<String> ARTICLES = Set.of(Topics.ARTICLES.name(), Topics.BACKFILL.name());

    private final Deserializer<Article> articles;
    private final Clock clock;

    public DeadLetterReader(AvroSerdes serdes, Clock clock) {
        this.articles = serdes.deserializer(Article.class);
        this.clock = clock;
    }

    /** Empty when nothing tells where it comes from. */
    public Optional<StoredDeadLetter> read(ConsumerRecord<String, byte[]> stored) {
        try {
            DeadLetterHeaders.Origin origin = DeadLetterHeaders.origin(stored.headers());
            return Optional.of(new StoredDeadLetter(
                    stored.partition() + "-" + stored.offset(),
                    Optional.ofNullable(stored.key()),
                    origin.topic(),
                    origin.partition(),
                    origin.offset(),
                    origin.step(),
                    origin.cause(),
                    Instant.ofEpochMilli(stored.timestamp()),
                    ARTICLES.contains(origin.topic()) && !isEmbargoed(origin.topic(), stored.value())
                            ? stored.value()
                            : new byte[0]));
        } catch (IllegalArgumentException e) {
            LOG.warn(
                    "event=unreadable-record topic={} partition={} offset={} cause=\"{}\"",
                    stored.topic(),
                    stored.partition(),
                    stored.offset(),
                    e.getMessage());
            return Optional.empty();
        }
    }

    /** What cannot be read has no embargo that anybody knows. */
    private boolean isEmbargoed(String topic, byte[] value) {
        if (value == null) {
            return true; // there is nothing to show
        }
        try {
            return Optional.ofNullable(articles.deserialize(topic, value))
                    .map(Article::getEmbargoedUntil)
                    .filter(clock.instant()::isBefore)
                    .isPresent();
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            return false;
        }
    }
}
