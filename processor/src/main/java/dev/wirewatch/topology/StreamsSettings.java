package dev.wirewatch.topology;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.topology.deadletter.DeadLetters;
import dev.wirewatch.topology.state.BoundedRocksDb;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Our settings of Kafka Streams.
 *
 * <p>Each buffer that articles wait in has a limit, so that the memory of a processor follows from its settings and not
 * from what is sent to it. With two threads, on the heap, in MiB:
 *
 * <table>
 * <caption>Memory</caption>
 * <tr><td>language models</td><td>60</td></tr>
 * <tr><td>work on one article, a thread: at most 100</td><td>200</td></tr>
 * <tr><td>records that wait for a task: {@value #ARTICLES_AT_A_TIME} a partition, of 5 kB as a rule and 2 MiB at
 * most</td><td>64</td></tr>
 * <tr><td>fetched and not polled, a consumer: {@value #MAX_FETCH_BYTES} bytes (main, restore, global)</td><td>40</td></tr>
 * <tr><td>written and not acknowledged, a thread: {@value #PRODUCER_BYTES} bytes</td><td>32</td></tr>
 * <tr><td>the stories of the last days: 50,000 articles, of 3.5 kB as a rule</td><td>175</td></tr>
 * <tr><td>the statements of the last days: 30,000, of 2 kB as a rule</td><td>60</td></tr>
 * <tr><td>the surnames of those whom articles of the last month are about: 50,000, of 300 bytes</td><td>15</td></tr>
 * <tr><td>the names that trends are told of: 50,000, of 0.5 kB</td><td>25</td></tr>
 * <tr><td>what watches that matched last were told: 2,000 articles a partition, of 6 kB</td><td>50</td></tr>
 * <tr><td>all else: classes of Kafka, watches, catalog, metrics</td><td>100</td></tr>
 * </table>
 *
 * <p>Where articles are taken in as well, parsing has a quarter of the heap at most, and as a rule next to none of it.
 *
 * <p>RocksDB's memory is outside the heap, and {@link BoundedRocksDb} bounds that of all stores together.
 */
final class StreamsSettings {

    /** A transaction must outlast the longest article in it; Kafka Streams' own ten seconds may be too short. */
    private static final int LONGEST_ARTICLE_MS = 30_000;

    /**
     * A thread that is replaced joins the group as a new member, and its partitions wait until the session of the old
     * one has timed out, 45 seconds by default. A timeout shorter than a restart of the process would move its
     * partitions to others for nothing.
     */
    private static final int LONGEST_WITHOUT_HEARTBEAT_MS = 10_000;

    /**
     * A thread learns from its next heartbeat that a processor has come or gone, and nobody processes the partitions that
     * move until the last thread has. Kafka's own three seconds would be most of what a restart delays alerts by.
     */
    private static final int HEARTBEAT_MS = 500;

    /**
     * Another processor has the state of each partition too, where there are several. To fetch it from Kafka only when one
     * has gone takes minutes once a month of claims is in it.
     */
    private static final int STANDBY_REPLICAS = 1;

    /**
     * A thread polls again when it has processed all that it has, and its matches wait in their topic until then. With few
     * articles at a time alerts come in the order of their articles, in a backlog as well.
     */
    private static final int ARTICLES_AT_A_TIME = 8;

    /**
     * Partitions that have more take turns, this much of each. So an article waits for one turn of a back-fill at most, which
     * comes by a topic of its own.
     */
    private static final int FETCH_BYTES = 16 * 1024;

    /** Of one consumer. A fetch holds a batch of records at least, however large that is. */
    private static final int MAX_FETCH_BYTES = 8 * 1024 * 1024;

    /** Stores and tables are read whole after a start, and their records may be large, too. */
    private static final int RECORDS_AT_A_TIME = 100;

    private static final int PRODUCER_BYTES = 16 * 1024 * 1024;

    private StreamsSettings() {}

    /** @param settings override ours */
    static Properties of(Connection connection, Map<String, Object> settings, InstanceId instance) {
        Map<String, Object> config = new HashMap<>(connection.kafka());
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, STANDBY_REPLICAS);
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, Runtime.getRuntime().availableProcessors());
        config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        config.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, ReceivedTime.class);
        config.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, ARTICLES_AT_A_TIME);
        config.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, StreamsConfig.MAX_TASK_IDLE_MS_DISABLED);
        config.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), Topic.MAX_RECORD_BYTES);
        config.putAll(deadLetters());
        consumers().forEach((name, value) -> config.put(StreamsConfig.consumerPrefix(name), value));
        mainConsumer(instance).forEach((name, value) -> config.put(StreamsConfig.mainConsumerPrefix(name), value));
        producer().forEach((name, value) -> config.put(StreamsConfig.producerPrefix(name), value));
        config.putAll(settings);
        Properties properties = new Properties();
        properties.putAll(config);
        return properties;
    }

    /** What makes a record's own fault a dead letter. */
    static Map<String, Object> deadLetters() {
        return Map.of(
                StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topics.DEAD_LETTERS.name(),
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetters.OnDeserialization.class,
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetters.OnProcessing.class,
                StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetters.OnSerialization.class);
    }

    private static Map<String, Object> consumers() {
        return Map.of(
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG, MAX_FETCH_BYTES,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_A_TIME);
    }

    private static Map<String, Object> mainConsumer(InstanceId instance) {
        return Map.of(
                ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance.toString(),
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, LONGEST_WITHOUT_HEARTBEAT_MS,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MS,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG, ARTICLES_AT_A_TIME,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES);
    }

    private static Map<String, Object> producer() {
        return Map.of(
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                PRODUCER_BYTES,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topic.MAX_RECORD_BYTES,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                LONGEST_ARTICLE_MS);
    }
}
