package dev.wirewatch.setup;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.KafkaFutures;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.StorySplit;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Takes down that an alert was sent as an update or a repeat of a story that its article does not tell. The watch then takes
 * the article for a story of its own, and tells it as one; saying so again changes nothing.
 */
public final class StorySplits {

    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private static final Set<AlertKind> IN_A_STORY = Set.of(AlertKind.UPDATE, AlertKind.REPEAT);

    private final Consumer<StorySplit> written;

    /** @param written writes one, and waits until it is kept */
    public StorySplits(Consumer<StorySplit> written) {
        this.written = written;
    }

    public StorySplits(Connection connection) {
        this(split -> {
            try (KafkaProducer<String, StorySplit> producer = connection.producer(Topics.STORY_SPLITS, DEADLINE)) {
                KafkaFutures.await(
                        producer.send(new ProducerRecord<>(Topics.STORY_SPLITS.name(), split.getWatchId(), split)));
            }
        });
    }

    /** Whether its article was taken for one of a story that had been told. */
    public static boolean isInAStory(Alert alert) {
        return IN_A_STORY.contains(alert.getKind()) && alert.getStory() != null;
    }

    /**
     * Takes it down.
     *
     * @throws IllegalArgumentException when the alert is neither an update nor a repeat
     */
    public void split(Alert alert) {
        if (!isInAStory(alert)) {
            throw new IllegalArgumentException(
                    "Only an update or a repeat of a story can be told as another story; this alert is neither.");
        }
        written.accept(new StorySplit(alert.getWatchId(), alert.getArticle().getId()));
    }
}
