package dev.wirewatch.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How tables and followers read a topic that others write to. */
class PollingTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private Connection connection;

    /** In one partition, so that records have one order. */
    @BeforeEach
    void empty() {
        CLUSTER.newTopics(1);
        connection = CLUSTER.connection();
    }

    @Test
    void aRecordThatIsNoAvroHidesNothingAroundIt() {
        CompactedTopic<Watch> table = new CompactedTopic<>(connection, Topics.WATCHES);
        put("before");
        try (var raw = new KafkaProducer<>(connection.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            raw.send(
                    new ProducerRecord<>(Topics.WATCHES.name(), "poison", "no watch".getBytes(StandardCharsets.UTF_8)));
        }
        put("later");

        assertThat(table.read()).containsOnlyKeys("before", "later");
        assertThat(last(10, 10, watch -> true)).containsExactly("before", "later");
    }

    @Test
    void aRecordOfAnotherTypeHidesNothingAroundIt() {
        put("before");
        putARecordOfAnotherType();
        put("later");

        assertThat(new CompactedTopic<>(connection, Topics.WATCHES).read()).containsOnlyKeys("before", "later");
        assertThat(last(10, 10, watch -> true)).containsExactly("before", "later");
    }

    @Test
    void theLastFewAreFoundHoweverFarBackTheyLie() {
        put("far-1", "far-2", "far-3");
        put(Collections.nCopies(50, "near").toArray(String[]::new));

        assertThat(last(2, 1_000, watch -> watch.getId().startsWith("far"))).containsExactly("far-2", "far-3");
        assertThat(last(2, 1_000, watch -> true)).containsExactly("near", "near");
        assertThat(last(2, 40, watch -> watch.getId().startsWith("far"))).isEmpty();
    }

    private void put(String... ids) {
        try (KafkaProducer<String, Watch> producer = connection.producer(Topics.WATCHES)) {
            for (String id : ids) {
                Watch watch = Watch.newBuilder()
                        .setId(id)
                        .setLabel(id)
                        .setKind(WatchKind.ENTITY)
                        .setNames(List.of(id))
                        .setGrain(WatchGrain.STORY)
                        .setCreatedAt(Instant.EPOCH)
                        .build();
                producer.send(new ProducerRecord<>(Topics.WATCHES.name(), id, watch));
            }
        }
    }

    private void putARecordOfAnotherType() {
        Feed feed = (Feed) SampleRecords.of(Feed.getClassSchema());
        byte[] bytes = connection.serdes().serializer().serialize(Topics.FEEDS.name(), feed);
        try (var raw = new KafkaProducer<>(connection.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            raw.send(new ProducerRecord<>(Topics.WATCHES.name(), "a feed", bytes));
        }
    }

    private List<String> last(int count, int reach, Predicate<Watch> filter) {
        List<String> ids = new ArrayList<>();
        try (TopicTail<Watch> follower = new TopicTail<>(connection, Topics.WATCHES)) {
            follower.last(count, reach, filter, watch -> ids.add(watch.getId()));
        }
        return ids;
    }
}
