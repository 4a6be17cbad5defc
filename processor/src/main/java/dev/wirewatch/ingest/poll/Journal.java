package dev.wirewatch.ingest.poll;

import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
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
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The feeds in Kafka. The group that reads news.feeds decides who polls which feeds: those of a partition belong to the
 * instance that it is assigned to. What a poll brought is written in one transaction, the articles and the feed's new
 * state, together with the group's offset of the feed's partition: an instance that has lost the partition and does not
 * know it yet cannot commit that offset, and so nothing.
 *
 * <p>Not safe for several threads. After any exception it is closed and opened anew.
 */
final class Journal implements AutoCloseable {

    /** Opens a journal, anew after each failure. */
    interface Opener {

        /** @throws KafkaException when the broker is away */
        Journal open(Owner owner);
    }

    /** Told which feeds are this instance's. */
    interface Owner {

        void gained(int partition, Map<String, Feed> feeds, Map<String, FeedState> states);

        void lost(int partition);

        /** @param feed as it is from now on; empty when it was removed */
        void changed(int partition, String id, Optional<Feed> feed);
    }

    /**
     * What one poll leaves behind.
     *
     * @param state empty when the feed was removed
     */
    record Entry(int partition, String id, Optional<FeedState> state, List<Article> articles) {}

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration SESSION = Duration.ofSeconds(10);

    private final Connection connection;
    private final Owner owner;
    private final KafkaConsumer<String, Feed> consumer;
    private final KafkaProducer<String, SpecificRecord> producer;
    private final Map<TopicPartition, OffsetAndMetadata> positions = new HashMap<>();

    private Journal(
            Connection connection,
            Owner owner,
            KafkaConsumer<String, Feed> consumer,
            KafkaProducer<String, SpecificRecord> producer) {
        this.connection = connection;
        this.owner = owner;
        this.consumer = consumer;
        this.producer = producer;
    }

    /** @throws KafkaException when the broker is away */
    static Journal open(Connection connection, String group, InstanceId instance, Owner owner) {
        KafkaProducer<String, SpecificRecord> producer =
                connection.transactionalProducer(group + "-" + instance, PATIENCE);
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
        Journal journal =
                new Journal(connection, owner, connection.member(Topics.FEEDS, group, instance, SESSION), producer);
        journal.consumer.subscribe(Set.of(Topics.FEEDS.name()), journal.new Rebalance());
        return journal;
    }

    /** Takes part in the group and reads what changed, without waiting. */
    void poll() {
        Polling.poll(consumer, Duration.ZERO).forEach(message -> {
            TopicPartition partition = new TopicPartition(message.topic(), message.partition());
            positions.put(partition, new OffsetAndMetadata(message.offset() + 1));
            owner.changed(message.partition(), message.key(), Optional.ofNullable(message.value()));
        });
    }

    /** Whether the group has given this instance its share, be it nothing. */
    boolean isMember() {
        return consumer.groupMetadata().generationId() > 0;
    }

    /** Writes all or nothing. */
    void write(List<Entry> entries) {
        producer.beginTransaction();
        Map<TopicPartition, OffsetAndMetadata> touched = new HashMap<>();
        for (Entry entry : entries) {
            entry.articles().forEach(article -> send(Topics.ARTICLES, null, article.getId(), article));
            send(
                    Topics.FEED_STATES,
                    entry.partition(),
                    entry.id(),
                    entry.state().orElse(null));
            TopicPartition partition = new TopicPartition(Topics.FEEDS.name(), entry.partition());
            touched.put(partition, positions.get(partition));
        }
        // Whoever takes a partition over waits for what was begun before: all of it must be in the log by now
        producer.flush();
        producer.sendOffsetsToTransaction(touched, consumer.groupMetadata());
        producer.commitTransaction();
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
    }

    private <T extends SpecificRecord> void send(Topic<T> topic, Integer partition, String key, T value) {
        Headers headers = topic.equals(Topics.ARTICLES) ? ArticlePublisher.headers() : new RecordHeaders();
        producer.send(new ProducerRecord<>(topic.name(), partition, key, value, headers), (metadata, error) -> {
            if (error != null) {
                LOG.debug("event=not-sent topic={} cause=\"{}\"", topic.name(), error.getMessage()); // fails the commit
            }
        });
    }

    private final class Rebalance implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (partitions.isEmpty()) {
                return;
            }
            // read from here on after the tables, which may hold a little more by then
            consumer.endOffsets(partitions).forEach((partition, end) -> {
                consumer.seek(partition, end);
                positions.put(partition, new OffsetAndMetadata(end));
            });
            List<Integer> numbers =
                    partitions.stream().map(TopicPartition::partition).toList();
            Map<Integer, Map<String, Feed>> feeds = new CompactedTopic<Feed>(connection, Topics.FEEDS).read(numbers);
            Map<Integer, Map<String, FeedState>> states =
                    new CompactedTopic<FeedState>(connection, Topics.FEED_STATES).read(numbers);
            numbers.forEach(number -> owner.gained(number, feeds.get(number), states.get(number)));
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(partition -> owner.lost(partition.partition()));
        }
    }
}
