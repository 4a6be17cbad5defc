package dev.wirewatch.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.SampleRecords;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.setup.Table.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FollowedTablesTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private FollowedTables tables;

    @BeforeEach
    void begin() {
        CLUSTER.newTopics(2);
    }

    @AfterEach
    void end() {
        tables.close();
    }

    @Test
    void whatWasThereIsThereAtOnce() {
        topic().putAll(Map.of("b", watch("b"), "a", watch("a")));
        open();

        assertThat(tables.watches().rows()).extracting(Row::id).containsExactly("a", "b");
        assertThat(tables.watches().row("b")).map(Row::value).contains(watch("b"));
        assertThat(tables.channels().rows()).isEmpty();
    }

    @Test
    void aChangeIsSeenByWhoMadeIt() {
        open();
        for (int i = 0; i < 20; i++) {
            Watch changed = Watch.newBuilder(watch("a")).setNote("note " + i).build();
            tables.watches().put("a", changed);
            assertThat(tables.watches().row("a")).map(Row::value).contains(changed);
        }
        tables.watches().remove("a");

        assertThat(tables.watches().row("a")).isEmpty();
        assertThat(topic().read()).isEmpty();
    }

    @Test
    void aChangeOfAnotherProcessComes() {
        open();
        topic().putAll(Map.of("a", watch("a")));

        Awaitility.await().until(() -> tables.watches().row("a").isPresent());
    }

    @Test
    void whoChangesAnOldVersionIsTold() {
        open();
        tables.watches().put("a", watch("a"), Optional.empty());
        Optional<String> first = tables.watches().row("a").map(Row::version);
        tables.watches().put("a", watch("a"), first);

        assertThatExceptionOfType(StaleRowException.class)
                .isThrownBy(() -> tables.watches().put("a", watch("a"), first));
        assertThatExceptionOfType(StaleRowException.class)
                .isThrownBy(() -> tables.watches().put("a", watch("a"), Optional.empty()));
        assertThatExceptionOfType(StaleRowException.class)
                .isThrownBy(() -> tables.watches().remove("a", first));
        tables.watches().remove("a", tables.watches().row("a").map(Row::version));
        assertThat(tables.watches().rows()).isEmpty();
    }

    @Test
    void ofManyWhoChangeTheSameVersionOneSucceeds() {
        open();
        tables.watches().put("a", watch("a"));
        Optional<String> version = tables.watches().row("a").map(Row::version);

        long done = IntStream.range(0, 16)
                .parallel()
                .filter(i -> {
                    try {
                        tables.watches().put("a", watch("a"), version);
                        return true;
                    } catch (StaleRowException e) {
                        return false;
                    }
                })
                .count();

        assertThat(done).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadHidesNothing() {
        Map<String, Object> kafka = Map.of("bootstrap.servers", CLUSTER.kafka());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("news.watches", "x", "no record"));
        }
        new CompactedTopic<>(CLUSTER.connection(), Topics.CHANNELS).putAll(Map.of("c", sample(Channel.class)));
        topic().putAll(Map.of("a", watch("a"), "b", watch("b")));
        open();

        assertThat(tables.watches().rows()).extracting(Row::id).containsExactly("a", "b");
        assertThat(tables.channels().rows()).hasSize(1);
    }

    @Test
    void theItemsThatAFeedHasShownAreNotHeld() {
        FeedState state = sample(FeedState.class);
        new CompactedTopic<>(CLUSTER.connection(), Topics.FEED_STATES).putAll(Map.of("f", state));
        open();

        assertThat(tables.feedStates().row("f"))
                .map(Row::value)
                .contains(FeedState.newBuilder(state).setItems(List.of()).build());
    }

    @Test
    void theyWaitForARegistryThatIsAway() {
        tables = new FollowedTables(
                new Connection(CLUSTER.connection().kafka(), Map.of("schema.registry.url", "http://127.0.0.1:1")));

        assertThat(tables.watches().rows()).isEmpty(); // nothing needs the registry yet
        topic().putAll(Map.of("a", watch("a")));
        assertThat(tables.watches().rows()).isEmpty();
    }

    private void open() {
        tables = new FollowedTables(CLUSTER.connection());
    }

    private static CompactedTopic<Watch> topic() {
        return new CompactedTopic<>(CLUSTER.connection(), Topics.WATCHES);
    }

    private static Watch watch(String id) {
        return Watch.newBuilder(sample(Watch.class)).setId(id).build();
    }

    private static <T> T sample(Class<T> type) {
        return type.cast(
                SampleRecords.of(org.apache.avro.specific.SpecificData.get().getSchema(type)));
    }
}
