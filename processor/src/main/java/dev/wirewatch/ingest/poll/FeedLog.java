package dev.wirewatch.ingest.poll;

import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.GroupTransactions;
import dev.wirewatch.kafka.Polling;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The feeds in Kafka. The group that reads news.feeds decides which instance polls which feeds: those of a partition
 * belong to the instance that it is assigned to. The result of a poll is written in one transaction, the articles and
 * the feed's new state, together with the group's offset of the feed's partition: an instance that has lost the
 * partition and does not know it yet cannot commit that offset, and so nothing.
 *
 * <p>Not thread-safe. After any exception it must be closed, and another opened.
 */
final class FeedLog implements AutoCloseable {

    /**
     * A feed's new state, and its articles to publish.
     *
     * @param state empty when the feed was removed
     * @param topic of the articles
     */
    record Update(int partition, String id, Optional<FeedState> state, Topic<Article> topic, List<Article> articles) {}

    private static final Duration CLOSE = Duration.ofSeconds(2);

    private final Connection connection;
    private final Consumer<String, Feed> consumer;
    private final GroupTransactions transactions;
    private final AssignmentListener listener;
    private final Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();
    private boolean member;

    /**
     * @param consumer a member of the group
     * @param producer whose transactions are initialized
     */
    FeedLog(
            Connection connection,
            Consumer<String, Feed> consumer,
            Producer<String, SpecificRecord> producer,
            AssignmentListener listener) {
        this.connection = connection;
        this.consumer = consumer;
        this.transactions = new GroupTransactions(producer);
        this.listener = listener;
        consumer.subscribe(Set.of(Topics.FEEDS.name()), new Rebalance());
    }

    /** Takes part in the group and reads changes of feeds, without waiting. */
    void poll() {
        Polling.poll(consumer, Duration.ZERO).forEach(message -> {
            TopicPartition partition = new TopicPartition(message.topic(), message.partition());
            positions.put(partition, new OffsetAndMetadata(message.offset() + 1));
            listener.changed(message.partition(), message.key(), Optional.ofNullable(message.value()));
        });
    }

    /** Whether the group has assigned this instance its partitions, which may be none. */
    boolean isMember() {
        return member;
    }

    /** Writes all or nothing. */
    void write(List<Update> updates) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        updates.forEach(update -> {
            TopicPartition partition = new TopicPartition(Topics.FEEDS.name(), update.partition());
            offsets.put(partition, positions.get(partition));
        });
        transactions.write(
                send -> updates.forEach(update -> records(update).forEach(send)), offsets, consumer.groupMetadata());
    }

    /** Leaves the group, so that other instances poll the feeds at once. */
    @Override
    public void close() {
        transactions.close();
        consumer.close(CloseOptions.timeout(CLOSE).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
    }

    private static Stream<ProducerRecord<String, SpecificRecord>> records(Update update) {
        Stream<ProducerRecord<String, SpecificRecord>> articles = update.articles().stream()
                .map(article -> new ProducerRecord<>(
                        update.topic().name(), null, article.getId(), article, ArticlePublisher.headers()));
        return Stream.concat(
                articles,
                Stream.of(new ProducerRecord<>(
                        Topics.FEED_STATES.name(),
                        update.partition(),
                        update.id(),
                        update.state().orElse(null))));
    }

    private final class Rebalance implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            member = true;
            if (partitions.isEmpty()) {
                return;
            }
            // Changes are read from the present end on; the tables, read after it, may hold some of them already
            consumer.endOffsets(partitions).forEach((partition, end) -> {
                consumer.seek(partition, end);
                positions.put(partition, new OffsetAndMetadata(end));
            });
            List<Integer> numbers =
                    partitions.stream().map(TopicPartition::partition).toList();
            Map<Integer, Map<String, Feed>> feeds = new CompactedTopic<>(connection, Topics.FEEDS).read(numbers);
            Map<Integer, Map<String, FeedState>> states =
                    new CompactedTopic<>(connection, Topics.FEED_STATES).read(numbers);
            numbers.forEach(number -> listener.assigned(number, feeds.get(number), states.get(number)));
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(partition -> listener.revoked(partition.partition()));
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            member = false;
            onPartitionsRevoked(partitions);
        }
    }
}
