package dev.wirewatch.topology;

import com.google.common.base.Throwables;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.Outage;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.topology.deadletter.DeadLetterMeters;
import dev.wirewatch.topology.deadletter.DeadLetters;
import dev.wirewatch.topology.metrics.KafkaMeters;
import dev.wirewatch.topology.metrics.MeterConfig;
import dev.wirewatch.topology.metrics.RestoreProgress;
import dev.wirewatch.topology.state.BoundedRocksDb;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the topology: exactly once, under an instance id that is the same after a restart. */
public final class NewsStreams implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NewsStreams.class);
    private static final Duration CLOSE = Duration.ofSeconds(20);
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** A transaction must outlast the longest article in it; Kafka Streams' own ten seconds may be too short. */
    private static final int LONGEST_ARTICLE_MS = 30_000;

    /**
     * A thread that is replaced joins the group as a new member, and its partitions wait until the session of the old
     * one has timed out, 45 seconds by default. A timeout shorter than a restart of the process would move its
     * partitions to others for nothing.
     */
    private static final int LONGEST_WITHOUT_HEARTBEAT_MS = 10_000;

    /**
     * A thread polls again when it has processed all that it has, and its matches wait in their topic until then. With few
     * articles at a time alerts come in the order of their articles, in a backlog as well.
     */
    private static final int ARTICLES_AT_A_TIME = 8;

    private static final int FETCH_BYTES = 64 * 1024;

    private final KafkaStreams streams;
    private final KafkaMeters meters;

    private NewsStreams(KafkaStreams streams, KafkaMeters meters) {
        this.streams = streams;
        this.meters = meters;
    }

    /**
     * Starts to process.
     *
     * @param settings of Kafka Streams, which override ours; {@code application.id} and {@code state.dir} must be set
     * @param instanceId of this process; no other may use it
     */
    public static NewsStreams start(
            Topology topology,
            Connection connection,
            Map<String, Object> settings,
            InstanceId instanceId,
            MeterRegistry meters) {
        Properties properties = properties(connection, settings, instanceId.toString());
        properties.putAll(MeterConfig.of(meters));
        KafkaStreams streams = started(() -> {
            KafkaStreams fresh = new KafkaStreams(topology, properties);
            fresh.setUncaughtExceptionHandler(NewsStreams::restart);
            fresh.setGlobalStateRestoreListener(new RestoreProgress(meters));
            return fresh;
        });
        TopologyDescription description = topology.describe();
        KafkaMeters kafkaMeters = KafkaMeters.register(
                meters, streams, description, properties.getProperty(StreamsConfig.APPLICATION_ID_CONFIG));
        new DeadLetterMeters(meters).register(description);
        return new NewsStreams(streams, kafkaMeters);
    }

    /** A store that cannot be opened is no reason to stop: Kafka has all that it held. */
    private static KafkaStreams started(Supplier<KafkaStreams> fresh) {
        KafkaStreams streams = fresh.get();
        try {
            streams.start();
            return streams;
        } catch (ProcessorStateException e) {
            LOG.warn(
                    "event=state-damaged cause=\"{}\" action=\"all local state is deleted and fetched again from Kafka\"",
                    Throwables.getRootCause(e).getMessage());
            streams.close(CLOSE);
            streams.cleanUp();
        }
        KafkaStreams again = fresh.get();
        again.start();
        return again;
    }

    /** Whether it processes articles or is about to; if not, only a restart helps. */
    public boolean isLive() {
        return streams.state().isRunningOrRebalancing() || streams.state() == KafkaStreams.State.CREATED;
    }

    /** Whether it processes articles. */
    public boolean isReady() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    /** Leaves the group, so that others take over at once; only a process that is killed keeps its place for a while. */
    @Override
    public void close() {
        meters.close();
        streams.close(CloseOptions.timeout(CLOSE).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
    }

    /** The thread starts again from the last commit, so nothing is lost; it pauses first, so an outage does not spin it. */
    private static StreamThreadExceptionResponse restart(Throwable error) {
        if (Outage.isBehind(error)) {
            Throwable root = Throwables.getRootCause(error); // says what is away
            LOG.warn("event=thread-restart outage=true cause=\"{}; caused by {}\"", error.getMessage(), root);
        } else {
            LOG.error("event=thread-restart outage=false cause=\"{}\"", error.getMessage(), error);
        }
        LockSupport.parkNanos(PAUSE_NANOS);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    /** The settings that make a record's own fault a dead letter. */
    static Map<String, Object> deadLetters() {
        return Map.of(
                StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topics.DEAD_LETTERS.name(),
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetters.OnDeserialization.class,
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetters.OnProcessing.class,
                StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetters.OnSerialization.class);
    }

    static Properties properties(Connection connection, Map<String, Object> settings, String instanceId) {
        Map<String, Object> config = new HashMap<>(connection.kafka());
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, Runtime.getRuntime().availableProcessors());
        config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        config.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, ReceivedTime.class);
        config.putAll(deadLetters());
        config.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        config.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), instanceId);
        config.put(
                StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                LONGEST_WITHOUT_HEARTBEAT_MS);
        config.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), ARTICLES_AT_A_TIME);
        config.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), FETCH_BYTES);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        config.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topic.MAX_RECORD_BYTES);
        config.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), Topic.MAX_RECORD_BYTES);
        config.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), LONGEST_ARTICLE_MS);
        config.putAll(settings);
        Properties properties = new Properties();
        properties.putAll(config);
        return properties;
    }
}
