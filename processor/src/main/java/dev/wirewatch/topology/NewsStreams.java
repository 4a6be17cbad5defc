package dev.wirewatch.topology;

import com.google.common.base.Throwables;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.Outage;
import dev.wirewatch.topology.deadletter.DeadLetterMeters;
import dev.wirewatch.topology.metrics.KafkaMeters;
import dev.wirewatch.topology.metrics.MeterConfig;
import dev.wirewatch.topology.metrics.RestoreProgress;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.errors.TopologyException;
import org.rocksdb.RocksDBException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the topology: exactly once, under an instance id that is the same after a restart. */
public final class NewsStreams implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NewsStreams.class);
    private static final Duration CLOSE = Duration.ofSeconds(20);
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** What Kafka Streams says of its own topics when those that it reads have got more partitions. */
    private static final String OTHER_PARTITIONS = "has invalid partitions";

    private final KafkaStreams streams;
    private final KafkaMeters meters;
    private final AbandonedTransactions abandoned;
    private final StateSeal seal;

    private NewsStreams(KafkaStreams streams, KafkaMeters meters, AbandonedTransactions abandoned, StateSeal seal) {
        this.streams = streams;
        this.meters = meters;
        this.abandoned = abandoned;
        this.seal = seal;
    }

    /**
     * Starts to process.
     *
     * @param settings of Kafka Streams, which override ours; {@code application.id} and {@code state.dir} must be set
     * @param instanceId of this process; no other may use it
     * @param time by which embargoes end, digests are sent and memories expire
     */
    public static NewsStreams start(
            Topology topology,
            Connection connection,
            Map<String, Object> settings,
            InstanceId instanceId,
            MeterRegistry meters,
            Time time) {
        Properties properties = StreamsSettings.of(connection, settings, instanceId);
        properties.putAll(MeterConfig.of(meters));
        String applicationId = properties.getProperty(StreamsConfig.APPLICATION_ID_CONFIG);
        AbandonedTransactions abandoned = new AbandonedTransactions(connection, applicationId);
        StateSeal seal =
                new StateSeal(Path.of(String.valueOf(properties.get(StreamsConfig.STATE_DIR_CONFIG))), applicationId);
        KafkaStreams streams = started(
                () -> {
                    KafkaStreams fresh = new KafkaStreams(topology, properties, time);
                    fresh.setUncaughtExceptionHandler(NewsStreams::restart);
                    fresh.setStateListener(abandoned);
                    fresh.setGlobalStateRestoreListener(new RestoreProgress(meters));
                    return fresh;
                },
                seal);
        TopologyDescription description = topology.describe();
        KafkaMeters kafkaMeters = KafkaMeters.register(meters, streams, description, applicationId);
        new DeadLetterMeters(meters).register(description);
        return new NewsStreams(streams, kafkaMeters, abandoned, seal);
    }

    /** A store that cannot be opened is no reason to stop: Kafka has all that it held. */
    private static KafkaStreams started(Supplier<KafkaStreams> fresh, StateSeal seal) {
        KafkaStreams streams = fresh.get();
        if (!seal.open()) {
            streams.cleanUp();
        }
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
        boolean closed = streams.close(
                CloseOptions.timeout(CLOSE).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
        abandoned.close();
        if (closed) {
            seal.close();
        }
    }

    /** The thread starts again from the last commit, so nothing is lost; it pauses first, so an outage does not spin it. */
    private static StreamThreadExceptionResponse restart(Throwable error) {
        Throwable root = Throwables.getRootCause(error);
        if (Outage.isBehind(error)) {
            LOG.warn("event=thread-restart outage=true cause=\"{}; caused by {}\"", error.getMessage(), root);
        } else if (error instanceof TopologyException) {
            LOG.error(
                    "event=other-topology cause=\"{}\" action=\"stop the processors of the other build\"",
                    error.getMessage());
        } else if (root.getMessage() != null && root.getMessage().contains(OTHER_PARTITIONS)) {
            LOG.error(
                    "event=other-partitions cause=\"{}\" action=\"stop all processors and use reset\"",
                    root.getMessage());
        } else if (root instanceof KafkaException || root instanceof RocksDBException) { // a full disk, lost membership
            LOG.error("event=thread-restart outage=false cause=\"{}; caused by {}\"", error.getMessage(), root);
        } else {
            LOG.error("event=thread-restart outage=false cause=\"{}\"", error.getMessage(), error);
        }
        LockSupport.parkNanos(PAUSE_NANOS);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
