package dev.wirewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.config.Settings;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Polling;
import dev.wirewatch.kafka.SampleRecords;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchKind;
import dev.wirewatch.topology.Newsroom;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The stream processor on a real broker: what the test driver of Kafka Streams cannot show. */
class StreamsComponentTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private static final String APPLICATION = "streams-component";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int BACKLOG = 200;
    private static final int BACKFILL = 2_000;
    private static final int WORDS = 600;

    @TempDir
    private Path state;

    @BeforeEach
    void newTopics() {
        CLUSTER.newTopics(1);
    }

    @Test
    void aProcessorThatIsStoppedLeavesItsGroupAtOnce() throws Exception {
        run(() -> assertThat(members()).isPositive());

        assertThat(members()).isZero();
    }

    @Test
    void stateThatCannotBeReadIsFetchedAgain() throws Exception {
        Article article = story(1);
        run(() -> {
            publish(List.of(article), Instant.now());
            await(Topics.ENRICHED, 1);
        });
        for (Path manifest : manifests()) {
            try (RandomAccessFile file = new RandomAccessFile(manifest.toFile(), "rw")) {
                file.setLength(10);
            }
        }

        run(() -> {
            publish(List.of(article, story(2)), Instant.now()); // the first is a repeat, as the state knows
            await(Topics.ENRICHED, 2);
        });
        assertThat(read(Topics.ENRICHED)).extracting(ConsumerRecord::key).containsExactly("story-1", "story-2");
    }

    @Test
    void resultsOfAnArticleWithAnOldRecordTimeAreKeptAsLongAsOthers() throws Exception {
        Instant before = Instant.now();
        run(() -> {
            publish(List.of(story(1)), Instant.EPOCH);
            await(Topics.CLAIMS, 1);
        });

        assertThat(Stream.of(Topics.ARTICLES, Topics.ENRICHED, Topics.MENTIONS, Topics.CLAIMS)
                        .flatMap(topic -> read(topic).stream()))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(message ->
                        assertThat(Instant.ofEpochMilli(message.timestamp())).isAfterOrEqualTo(before.minusMillis(1)));
    }

    /** Of other types, or of none; on all topics, the inner ones too, and in what the steps remember. */
    @Test
    void foreignRecordsStopNothing() throws Exception {
        watch("Ada Brandt");
        run(() -> {
            publish(List.of(story(1)), Instant.now());
            await(Topics.ALERTS, 1);
        });
        putForeignRecords("story-1", "w story-1", "other");

        run(() -> {
            putForeignRecords("story-1", "other");
            publish(List.of(story(2)), Instant.now());
            await(Topics.ALERTS, 2);
        });
        assertThat(read(Topics.ALERTS))
                .extracting(alert -> alert.value().getArticle().getId())
                .contains("story-1", "story-2");
    }

    private static void putForeignRecords(String... keys) throws Exception {
        byte[] feed = CLUSTER.connection()
                .serdes()
                .serializer()
                .serialize(Topics.FEEDS.name(), SampleRecords.of(Feed.getClassSchema()));
        try (Admin admin = CLUSTER.connection().admin();
                var producer = new KafkaProducer<>(
                        CLUSTER.connection().kafka(), new StringSerializer(), new ByteArraySerializer())) {
            for (String topic : admin.listTopics().names().get()) {
                if (topic.startsWith("news.") || topic.startsWith(APPLICATION)) {
                    for (String key : keys) {
                        producer.send(new ProducerRecord<>(topic, key, feed));
                        producer.send(new ProducerRecord<>(topic, key, "no Avro".getBytes(StandardCharsets.UTF_8)));
                    }
                }
            }
        }
    }

    @Test
    void inABacklogAlertsComeWhileArticlesAreStillProcessed() throws Exception {
        watch("Ada Brandt");
        publish(
                IntStream.range(0, BACKLOG)
                        .mapToObj(StreamsComponentTest::longStory)
                        .toList(),
                Instant.now());

        run(() -> await(Topics.ALERTS, BACKLOG));

        long done = read(Topics.ENRICHED).get(BACKLOG - 1).timestamp();
        assertThat(read(Topics.ALERTS).stream().filter(alert -> alert.timestamp() < done))
                .hasSizeGreaterThan(BACKLOG / 2);
    }

    @Test
    void aLiveArticleDoesNotWaitForABackfill() throws Exception {
        watch("Ada Brandt");
        publish(
                Topics.BACKFILL,
                IntStream.range(0, BACKFILL)
                        .mapToObj(StreamsComponentTest::longStory)
                        .toList(),
                Instant.now());

        run(() -> {
            await(Topics.ENRICHED, 10);
            Article live = Newsroom.article("live", 1, "The harbour is full, Ada Brandt said.");
            publish(List.of(live), Instant.now());
            int before = read(Topics.ENRICHED).size();
            Awaitility.await().atMost(PATIENCE).until(() -> read(Topics.ALERTS).stream()
                    .anyMatch(alert -> alert.value().getArticle().getId().equals("live")));

            assertThat(indexOf("live")).isBetween(before - 1, before + BACKFILL / 10);
        });
    }

    private static int indexOf(String article) {
        return read(Topics.ENRICHED).stream().map(ConsumerRecord::key).toList().indexOf(article);
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Does the work while a processor runs. */
    private void run(Work work) throws Exception {
        Settings settings = Settings.of(Map.of(
                "kafka.bootstrap.servers",
                CLUSTER.kafka(),
                "registry.url",
                CLUSTER.registry(),
                "http.port",
                "0",
                "streams.application.id",
                APPLICATION,
                "streams.num.stream.threads",
                "1",
                "streams.state.dir",
                state.toString()));
        try (Application application = Startup.begin(Set.of(Role.PROCESS)).start(settings)) {
            Awaitility.await().atMost(PATIENCE).until(application::isReady);
            work.run();
        }
    }

    private static void watch(String name) {
        new CompactedTopic<Watch>(CLUSTER.connection(), Topics.WATCHES)
                .putAll(Map.of(
                        "w",
                        Watch.newBuilder()
                                .setId("w")
                                .setLabel(name)
                                .setKind(WatchKind.ENTITY)
                                .setNames(List.of(name))
                                .setGrain(WatchGrain.ARTICLE)
                                .setCreatedAt(Instant.now())
                                .build()));
    }

    private static Article story(int number) {
        return Newsroom.article("story-" + number, 1, "The harbour is full, Ada Brandt said.");
    }

    /** Of words that no compression makes short, so that a batch of the producer holds few articles, as with news. */
    private static Article longStory(int number) {
        Random random = new Random(number);
        String words = IntStream.range(0, WORDS)
                .mapToObj(i -> Long.toString(random.nextLong(1L << 40), Character.MAX_RADIX))
                .collect(Collectors.joining(" "));
        return Newsroom.article("story-" + number, 1, "The harbour is full, Ada Brandt said.\n\n" + words + ".");
    }

    private static void publish(List<Article> articles, Instant time) {
        publish(Topics.ARTICLES, articles, time);
    }

    private static void publish(Topic<Article> topic, List<Article> articles, Instant time) {
        try (KafkaProducer<String, Article> producer = CLUSTER.connection().producer(topic)) {
            articles.forEach(article -> producer.send(
                    new ProducerRecord<>(topic.name(), null, time.toEpochMilli(), article.getId(), article)));
        }
    }

    private static <T extends SpecificRecord> void await(Topic<T> topic, int count) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(read(topic))
                .hasSizeGreaterThanOrEqualTo(count));
    }

    /** The committed records of a topic of one partition, in their order; foreign ones are left out. */
    private static <T extends SpecificRecord> List<ConsumerRecord<String, T>> read(Topic<T> topic) {
        Connection connection = CLUSTER.connection();
        TopicPartition partition = new TopicPartition(topic.name(), 0);
        List<ConsumerRecord<String, T>> records = new ArrayList<>();
        try (KafkaConsumer<String, T> consumer = connection.consumer(topic)) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                Polling.poll(consumer, Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }

    private static int members() throws Exception {
        try (Admin admin = CLUSTER.connection().admin()) {
            return admin.describeConsumerGroups(List.of(APPLICATION))
                    .all()
                    .get()
                    .get(APPLICATION)
                    .members()
                    .size();
        }
    }

    private List<Path> manifests() throws IOException {
        try (Stream<Path> files = Files.walk(state)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith("MANIFEST"))
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
