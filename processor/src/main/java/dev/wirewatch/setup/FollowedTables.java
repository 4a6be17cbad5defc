package dev.wirewatch.setup;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.LiveTables;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All tables, followed by one thread. When the broker or the registry goes away they stand as they were, and are read
 * again when it comes back. Of a feed's state the items seen, which are many, are not held.
 */
public final class FollowedTables implements Tables {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedTables.class);

    /** Of a caller that waits for the first reading or for a change. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Connection connection;
    private final KafkaProducer<String, SpecificRecord> producer;
    private final TableProgress progress = new TableProgress(PATIENCE);
    private final FollowedTable<Watch> watches;
    private final FollowedTable<WatchFault> watchFaults;
    private final FollowedTable<Channel> channels;
    private final FollowedTable<Feed> feeds;
    private final FollowedTable<FeedState> feedStates;
    private final Map<String, FollowedTable<?>> byTopic;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this::follow, "tables");

    /** Begins to read them; who asks before they are read waits. */
    public FollowedTables(Connection connection) {
        this.connection = connection;
        producer = connection.producer(PATIENCE);
        watches = table(Topics.WATCHES, UnaryOperator.identity());
        watchFaults = table(Topics.WATCH_FAULTS, UnaryOperator.identity());
        channels = table(Topics.CHANNELS, UnaryOperator.identity());
        feeds = table(Topics.FEEDS, UnaryOperator.identity());
        feedStates = table(
                Topics.FEED_STATES,
                state -> FeedState.newBuilder(state).setItems(List.of()).build());
        byTopic = List.of(watches, watchFaults, channels, feeds, feedStates).stream()
                .collect(Collectors.toMap(table -> table.topic().name(), Function.identity()));
        thread.setDaemon(true);
        thread.start();
    }

    private <T extends SpecificRecord> FollowedTable<T> table(Topic<T> topic, UnaryOperator<T> kept) {
        return new FollowedTable<>(topic, kept, producer, progress);
    }

    @Override
    public Table<Watch> watches() {
        return watches;
    }

    @Override
    public Table<WatchFault> watchFaults() {
        return watchFaults;
    }

    @Override
    public Table<Channel> channels() {
        return channels;
    }

    @Override
    public Table<Feed> feeds() {
        return feeds;
    }

    @Override
    public Table<FeedState> feedStates() {
        return feedStates;
    }

    @Override
    public void close() {
        closed.countDown();
        producer.close(Duration.ZERO);
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private void follow() {
        while (!isClosedWithin(Duration.ZERO)) {
            byTopic.values().forEach(FollowedTable::begin);
            try (LiveTables live = new LiveTables(connection, topics(), this::read)) {
                byTopic.values().forEach(FollowedTable::readWhole);
                progress.readWhole();
                while (!isClosedWithin(Duration.ZERO)) {
                    live.poll();
                }
            } catch (RuntimeException e) {
                LOG.warn("event=tables-not-read cause=\"{}\"", e.toString());
                isClosedWithin(PAUSE);
            }
        }
    }

    private List<? extends Topic<?>> topics() {
        return byTopic.values().stream().map(FollowedTable::topic).toList();
    }

    private void read(ConsumerRecord<String, SpecificRecord> message) {
        byTopic.get(message.topic()).read(message);
        progress.read(new TopicPartition(message.topic(), message.partition()), message.offset());
    }

    private boolean isClosedWithin(Duration time) {
        try {
            return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
