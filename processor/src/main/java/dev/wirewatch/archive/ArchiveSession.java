package dev.wirewatch.archive;

import dev.wirewatch.archive.Archive.CatchUp;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Positions;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads the topics into the index, from where the index has them. */
final class ArchiveSession implements AutoCloseable {

    /** So long a record waits at least, and at most, for others to be shown with. */
    private static final Duration SOON = Duration.ofMillis(250);

    private static final Duration LATE = Duration.ofMillis(750);
    private static final Duration FAR_BEHIND = Duration.ofSeconds(2);

    /** Each time costs a small file: it is to take no more than this part of the time. */
    private static final int PART = 20;

    private static final Duration COMMIT = Duration.ofSeconds(10);
    private static final Duration PURGE = Duration.ofMinutes(1);

    /** Records. */
    private static final long FAR = 5_000;

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, FollowedTopic<?>> topics;
    private final ArchiveIndex index;
    private final ArchiveLimits limits;
    private final Clock clock;
    private final Interval publishing = new Interval();
    private final Interval committing = new Interval();
    private final Interval purging = new Interval();
    private StartOffsets offsets;
    private Positions read;
    private Positions committed;
    private Duration pause = SOON;
    private long count;
    private boolean caughtUp;

    private ArchiveSession(
            KafkaConsumer<String, byte[]> consumer,
            List<FollowedTopic<?>> topics,
            ArchiveIndex index,
            ArchiveLimits limits,
            Clock clock) {
        this.consumer = consumer;
        this.topics = topics.stream().collect(Collectors.toMap(FollowedTopic::name, Function.identity()));
        this.index = index;
        this.limits = limits;
        this.clock = clock;
        this.read = index.positions();
        this.committed = read;
    }

    /**
     * @throws OtherTopicsException when the index has read further than a topic goes
     * @throws org.apache.kafka.common.KafkaException when the cluster is away
     */
    static ArchiveSession open(Connection connection, ArchiveIndex index, ArchiveLimits limits, Clock clock) {
        ArchiveSession session = new ArchiveSession(
                connection.bulkConsumer(), FollowedTopic.all(connection, clock), index, limits, clock);
        try {
            session.seek();
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** A topic was deleted, and is there again. */
    static final class OtherTopicsException extends RuntimeException {
        private static final long serialVersionUID = 1;

        OtherTopicsException() {
            super("The topics end before what the archive has read.");
        }
    }

    private void seek() {
        consumer.assign(partitions());
        offsets = StartOffsets.of(consumer, clock.instant().minus(limits.retention()));
        if (offsets.areBefore(read)) {
            throw new OtherTopicsException();
        }
        offsets.after(read).forEach(consumer::seek);
    }

    private Set<TopicPartition> partitions() {
        return topics.keySet().stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
    }

    /** Reads what has come, and waits for it for a moment. */
    void turn() throws IOException {
        Duration wait = isPending() ? publishing.left(pause) : SOON;
        for (ConsumerRecord<String, byte[]> stored : consumer.poll(wait)) {
            topics.get(stored.topic()).add(stored, index);
            count++;
        }
        read = positions();
        long left = left();
        if (isPending() && publishing.isOver(left > FAR ? FAR_BEHIND : pause)) {
            publish();
        }
        caughtUp = caughtUp || offsets.areRead(index.positions());
        if (!index.positions().equals(committed) && committing.isOver(COMMIT)) {
            index.commit();
            committed = index.positions();
        }
        if (purging.isOver(PURGE)) {
            index.purge(clock.instant());
            if (!partitions().equals(consumer.assignment())) {
                seek(); // a topic has more partitions than it had
            }
        }
    }

    private void publish() throws IOException {
        long began = System.nanoTime();
        index.publish(read);
        long nanos = PART * (System.nanoTime() - began);
        pause = Duration.ofNanos(Math.max(SOON.toNanos(), Math.min(LATE.toNanos(), nanos)));
    }

    private boolean isPending() {
        return !read.equals(index.positions());
    }

    private Positions positions() {
        Map<String, TreeMap<Integer, Long>> byTopic = new HashMap<>();
        consumer.assignment().forEach(partition -> byTopic.computeIfAbsent(partition.topic(), any -> new TreeMap<>())
                .put(partition.partition(), consumer.position(partition)));
        return new Positions(byTopic.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, topic -> List.copyOf(topic.getValue().values()))));
    }

    /** About how many records there are that have not been read. */
    long left() {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    Optional<CatchUp> catchUp() {
        long left = left();
        return caughtUp && left <= FAR ? Optional.empty() : Optional.of(new CatchUp(count, left));
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }
}
