package dev.wirewatch.web.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.Uninterruptibles;
import dev.wirewatch.archive.FilledArchive;
import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Kind;
import dev.wirewatch.archive.Records;
import dev.wirewatch.deliver.Deliveries;
import dev.wirewatch.kafka.KafkaFutures;
import dev.wirewatch.kafka.SampleRecords;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.origin.HostNames;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.serve.Listener;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.serve.WebServer;
import dev.wirewatch.serve.access.AccessControl;
import dev.wirewatch.serve.access.Signer;
import dev.wirewatch.serve.access.User;
import dev.wirewatch.serve.access.Users;
import dev.wirewatch.serve.access.UsersFile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StreamRoutesTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private static final int PARTITIONS = 3;
    private final StreamRoutes.Form ids = new StreamRoutes.Form() {
        @Override
        public <T> String of(Kind<T> kind, Found.Hit<T> hit) {
            beforeEach.accept(hit.id());
            return texts ? hit.record().toString() : hit.id();
        }
    };

    /** Whether whole records are told. */
    private volatile boolean texts;

    private volatile Consumer<String> beforeEach = id -> {};
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private KafkaProducer<String, Alert> producer;
    private final FilledArchive archive = FilledArchive.inMemory();
    private Hubs hubs;
    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        CLUSTER.newTopics(PARTITIONS);
        producer = CLUSTER.connection().producer(Topics.ALERTS);
        serve(0);
    }

    @AfterEach
    void stop() {
        hubs.close();
        server.close();
        producer.close();
        archive.close();
    }

    @Test
    void newRecordsComeAsTheyAreWritten() throws Exception {
        try (StreamClient client = open("", Optional.empty())) {
            send(1, 3);

            assertThat(client.take(3)).extracting(StreamClient.Event::data).containsExactlyInAnyOrder("1", "2", "3");
        }
    }

    static Stream<Arguments> streams() {
        return Stream.of(
                Arguments.of("articles", Topics.ENRICHED),
                Arguments.of("mentions", Topics.MENTIONS),
                Arguments.of("claims", Topics.CLAIMS),
                Arguments.of("alerts", Topics.ALERTS),
                Arguments.of("stories", Topics.STORIES),
                Arguments.of("statements", Topics.STATEMENTS),
                Arguments.of("trends", Topics.TRENDS));
    }

    @ParameterizedTest
    @MethodSource("streams")
    <T extends SpecificRecord> void eachKindHasAStream(String kind, Topic<T> topic) throws Exception {
        try (StreamClient client = StreamClient.open(server.port(), "/streams/" + kind, Optional.empty());
                KafkaProducer<String, T> writer = CLUSTER.connection().producer(topic)) {
            T sample = topic.type().cast(SampleRecords.of(topic.schema().orElseThrow()));
            KafkaFutures.await(writer.send(new ProducerRecord<>(topic.name(), "key", sample)));

            assertThat(client.take(1)).isNotEmpty();
        }
    }

    @Test
    void whatAClientDoesNotAskForIsLeftOut() throws Exception {
        try (StreamClient client = open("watch=watch-1", Optional.empty())) {
            send(1, 5);

            assertThat(client.take(1)).extracting(StreamClient.Event::data).containsExactly("1");
            assertThat(client.hasMore()).isFalse();
        }
    }

    @Test
    void whoChoseArticlesIsToldOfEachThatIsKilled() throws Exception {
        try (StreamClient client = StreamClient.open(
                        server.port(), "/streams/articles?entity=person-ilse&q=harbor", Optional.empty());
                KafkaProducer<String, EnrichedArticle> writer =
                        CLUSTER.connection().producer(Topics.ENRICHED)) {
            for (EnrichedArticle article : List.of(
                    Records.article("other", "Ferry adds a boat", "Tomas Brandl", "it is late"),
                    Records.kill("killed", 2))) {
                KafkaFutures.await(writer.send(new ProducerRecord<>(
                        Topics.ENRICHED.name(), 0, article.getArticle().getId(), article)));
            }

            assertThat(client.take(1)).extracting(StreamClient.Event::data).containsExactly("killed");
        }
    }

    @Test
    void whatWasMissedHasNoTextThatWasKilledSince() throws Exception {
        EnrichedArticle article = Records.article("a1", "Harbor closes", "Ilse Brandt", "the cranes are unsafe");
        texts = true;
        try (KafkaProducer<String, EnrichedArticle> writer =
                CLUSTER.connection().producer(Topics.ENRICHED)) {
            for (EnrichedArticle revision : List.of(article, Records.kill("a1", 2))) {
                KafkaFutures.await(writer.send(new ProducerRecord<>(Topics.ENRICHED.name(), 0, "a1", revision)));
            }
        }
        archive.with(Kind.ARTICLES, Records.kill("a1", 2), Instant.EPOCH);

        try (StreamClient client = StreamClient.open(server.port(), "/streams/articles", Optional.of("0.0.0"))) {
            assertThat(client.take(2))
                    .extracting(StreamClient.Event::data)
                    .allMatch(text -> text.contains("a1"))
                    .noneMatch(text -> text.contains("cranes") || text.contains("Harbor"));
        }
    }

    @Test
    void whoComesBackGetsWhatItMissed() throws Exception {
        Optional<String> last;
        try (StreamClient client = open("", Optional.empty())) {
            send(1, 4);
            last = Optional.of(client.take(4).get(3).id());
        }
        send(5, 20);

        try (StreamClient client = open("", last)) {
            assertThat(client.take(16))
                    .extracting(StreamClient.Event::data)
                    .containsExactlyInAnyOrderElementsOf(ids(5, 20));
        }
    }

    @Test
    void aClientThatIsCutOffFiftyTimesGetsEachRecordOnce() throws Exception {
        Random random = new Random(16);
        List<String> got = new ArrayList<>();
        Optional<String> last = Optional.empty();
        StreamClient client = open("", last);
        Thread writer = new Thread(() -> send(1, 2_000));
        writer.start();
        for (int cut = 0; cut < 50; cut++) {
            for (StreamClient.Event event : client.take(1 + random.nextInt(30))) {
                got.add(event.data());
                last = Optional.of(event.id());
            }
            if (cut % 3 == 0) {
                client.reset();
            } else {
                client.close();
            }
            if (cut % 10 == 4) {
                isTurnedAwayWhileTooManyListen();
            } else if (cut % 10 == 9) {
                int port = server.port();
                hubs.close();
                server.close();
                serve(port);
            }
            client = open("", last);
        }
        got.addAll(client.take(2_000 - got.size()).stream()
                .map(StreamClient.Event::data)
                .toList());
        writer.join();

        assertThat(got).containsExactlyInAnyOrderElementsOf(ids(1, 2_000));
        assertThat(client.hasMore()).isFalse();
        client.close();
    }

    @Test
    void aPositionThatIsGoneIsToldAndTheRestFollows() throws Exception {
        send(1, 30);
        try (Admin admin = CLUSTER.connection().admin()) {
            admin.deleteRecords(Map.of(new TopicPartition("news.alerts", 0), RecordsToDelete.beforeOffset(5)))
                    .all()
                    .get();
        }

        try (StreamClient client = open("", Optional.of("0.0.0"))) {
            List<StreamClient.Event> events = client.take(26);
            assertThat(events.get(0).name()).isEqualTo("gone");
            assertThat(events.get(0).data()).contains("no longer holds");
            assertThat(events).hasSize(26);
        }
    }

    @Test
    void aPositionAfterTheEndIsGoneToo() throws Exception {
        send(1, 3);

        try (StreamClient client = open("", Optional.of("900.900.900"))) {
            assertThat(client.take(4)).extracting(StreamClient.Event::name).containsExactly("gone", "", "", "");
        }
    }

    @Test
    void whoIsCutOffBeforeItsFirstEventMissesNone() throws Exception {
        String start;
        try (StreamClient client = open("", Optional.empty())) {
            start = client.position();
        }
        send(1, 3);

        try (StreamClient client = open("", Optional.of(start))) {
            assertThat(client.take(3)).extracting(StreamClient.Event::data).containsExactlyInAnyOrder("1", "2", "3");
        }
    }

    @Test
    void aStopEndsAStreamWithinARecord() throws Exception {
        CountDownLatch telling = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        send(1, 30);
        beforeEach = id -> {
            telling.countDown();
            Uninterruptibles.awaitUninterruptibly(stopped);
        };

        try (StreamClient client = open("", Optional.of("0.0.0"))) {
            telling.await();
            hubs.close();
            stopped.countDown();

            assertThat(client.rest()).hasSize(1);
        }
    }

    @Test
    void aFailureInMidStreamIsToldAndTheRestFollowsLater() throws Exception {
        beforeEach = id -> {
            if (id.equals("3")) {
                throw new IllegalStateException("3 has no form");
            }
        };
        String last;
        try (StreamClient client = open("", Optional.empty())) {
            send(3, 3);
            List<StreamClient.Event> events = client.rest();
            assertThat(events).extracting(StreamClient.Event::name).containsExactly("failed");
            assertThat(events.get(0).data()).contains("could not be told");
            last = events.get(0).id();
        }
        send(4, 5);

        try (StreamClient client = open("", Optional.of(last))) {
            assertThat(client.take(2)).extracting(StreamClient.Event::data).containsExactlyInAnyOrder("4", "5");
        }
    }

    @Test
    void whoTakesGzipGetsEachEventAtOnceToo() throws Exception {
        try (StreamClient client =
                StreamClient.open(server.port(), "/streams/alerts", Map.of("Accept-Encoding", "gzip"))) {
            send(1, 1);
            assertThat(client.take(1)).extracting(StreamClient.Event::data).containsExactly("1");
            send(2, 2);
            assertThat(client.take(1)).extracting(StreamClient.Event::data).containsExactly("2");
        }
    }

    @Test
    void aSilentStreamIsKeptAlive() throws Exception {
        try (StreamClient client = open("", Optional.empty())) {
            assertThat(client.awaitComment(EventStream.HEARTBEAT.plusSeconds(5)))
                    .isTrue();
        }
    }

    @Test
    void aStreamIsKeptAliveWhileNothingThatComesIsWanted() throws Exception {
        try (StreamClient client = open("watch=none", Optional.empty())) {
            ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
            writer.scheduleWithFixedDelay(() -> send(1, 3), 0, 300, TimeUnit.MILLISECONDS);
            try {
                String start = client.position();
                assertThat(client.awaitComment(EventStream.HEARTBEAT.plusSeconds(5)))
                        .isTrue();
                assertThat(client.position()).isNotEqualTo(start);
            } finally {
                writer.shutdownNow();
                writer.awaitTermination(10, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void aStreamEndsWithTheTokenOfItsUser(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("users.txt");
        Files.writeString(file, User.of("ada", Permission.READ, "of-ada").line());
        AccessControl access = new AccessControl(
                new Users(Optional.empty(), Optional.of(UsersFile.open(file))),
                new Signer(new byte[32]),
                false,
                Clock.systemUTC());
        server.close();
        serve(0, access::addTo);

        try (StreamClient client =
                StreamClient.open(server.port(), "/streams/alerts", Map.of("Authorization", "Bearer of-ada"))) {
            Files.writeString(file, User.of("ada", Permission.READ, "another").line());
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
            send(1, 1);

            List<StreamClient.Event> events = client.rest();
            assertThat(events).extracting(StreamClient.Event::name).containsExactly("", "ended");
            assertThat(events.get(1).data()).contains("no longer let in");
        }
    }

    @Test
    void whatMakesNoSenseIsAProblem() throws Exception {
        assertThat(StreamClient.status(server.port(), "/streams/alerts?after=x"))
                .isEqualTo(400);
        assertThat(StreamClient.status(server.port(), "/streams/alerts?q=%28")).isEqualTo(400);
        assertThat(StreamClient.status(server.port(), "/streams/alerts?wach=watch-1"))
                .isEqualTo(400);
        assertThat(StreamClient.status(server.port(), "/streams/nothing")).isEqualTo(404);
    }

    @Test
    void headOpensNoStream() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:%d/streams/alerts".formatted(server.port())))
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream; charset=utf-8");
    }

    @Test
    void aTopicIsReadOnlyWhileSomebodyListens() throws Exception {
        try (StreamClient client = open("", Optional.empty())) {
            send(1, 1);
            client.take(1);
            assertThat(meters.get("wirewatch.streams.open").gauge().value()).isEqualTo(1);
        }
        Awaitility.await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
            send(2, 2); // a server learns by writing that a client is gone
            assertThat(meters.get("wirewatch.streams.open").gauge().value()).isZero();
        });
    }

    /** Those that were cut off may still leave meanwhile. */
    private void isTurnedAwayWhileTooManyListen() {
        AtomicInteger taken = new AtomicInteger();
        Awaitility.await().until(() -> {
            while (hubs.enter()) {
                taken.incrementAndGet();
            }
            return StreamClient.status(server.port(), "/streams/alerts") == 503;
        });
        IntStream.range(0, taken.get()).forEach(seat -> hubs.leave());
    }

    private void serve(int port, Routes... before) throws IOException {
        hubs = new Hubs(CLUSTER.connection(), meters);
        server = WebServer.start(
                new Listener(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), HostNames.LOOPBACK),
                Stream.concat(Stream.of(before), Stream.of(new StreamRoutes(hubs, archive, "/streams", ids)))
                        .toList());
    }

    private StreamClient open(String query, Optional<String> after) throws IOException {
        return StreamClient.open(server.port(), "/streams/alerts?" + query, after);
    }

    private void send(int first, int last) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Alert alert = Deliveries.alert(Integer.toString(i), "watch-" + i, Instant.EPOCH);
            sent.add(producer.send(new ProducerRecord<>("news.alerts", i % PARTITIONS, alert.getWatchId(), alert)));
        }
        sent.forEach(KafkaFutures::await);
    }

    private static List<String> ids(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
    }
}
