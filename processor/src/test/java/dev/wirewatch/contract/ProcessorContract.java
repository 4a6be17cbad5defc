package dev.wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.embedded.EmbeddedRegistry;
import dev.wirewatch.embedded.Ports;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.kafka.ApplicationActiveException;
import dev.wirewatch.kafka.ApplicationReset;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.TopicSetup;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.languages.NewsAnnotator;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityMentions;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryChange;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.topology.NewsStreams;
import dev.wirewatch.topology.NewsTopology;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.Utils;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a processor does with a real broker and a real registry, whichever broker it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProcessorContract {

    private static final String PERSON = "Ada Brandt";
    private static final int MAX_CHARS = 10_000;

    private final String application = "contract-" + UUID.randomUUID();
    /** What, if an article holds it, fails a thread; once. */
    private final AtomicReference<String> failing = new AtomicReference<>("");

    /** What, if an article holds it, takes its time; until this changes. */
    private final AtomicReference<String> blocking = new AtomicReference<>("");

    private final Annotator annotator = failing(new NewsAnnotator());
    private final int registryPort = Ports.free();

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    private Path stateDir;
    private InstanceId instance;
    private EmbeddedRegistry registry;
    private Connection connection;
    private KafkaProducer<String, Article> producer;
    private ArticlePublisher publisher;
    private NewsStreams streams;
    private SimpleMeterRegistry meters;
    private Inbox<Alert> alerts;
    private Inbox<Claim> claims;
    private String id;

    /** Starts a broker and gives its address. */
    abstract String startBroker(Path folder) throws Exception;

    abstract void stopBroker() throws Exception;

    /** Takes the broker away while something is done, and brings it back with its data. */
    abstract void withoutBroker(Runnable meanwhile) throws Exception;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        stateDir = folder.resolve("state");
        instance = InstanceId.in(stateDir);
        open.push(instance);
        String kafka = startBroker(folder.resolve("kafka"));
        open.push(this::stopBroker);
        registry = EmbeddedRegistry.start(kafka, registryPort);
        open.push(() -> registry.close());
        connection = new Connection(Map.of("bootstrap.servers", kafka), Map.of("schema.registry.url", registry.url()));
        try (var admin = connection.admin();
                var client = connection.schemaRegistry()) {
            TopicSetup.createTopics(admin, 2, Optional.empty());
            TopicSetup.registerSchemas(client, NewsTopology.internalSchemas(application));
        }
        producer = connection.producer(Topics.ARTICLES);
        open.push(producer);
        publisher = new ArticlePublisher(producer);
        new CompactedTopic<Watch>(connection, Topics.WATCHES).putAll(Map.of("ada", Stories.watching("ada", PERSON)));
        streams = startStreams();
        open.push(() -> streams.close());
    }

    @AfterAll
    void stop() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    @BeforeEach
    void listen() {
        alerts = new Inbox<>(connection, Topics.ALERTS);
        claims = new Inbox<>(connection, Topics.CLAIMS);
        id = UUID.randomUUID().toString();
    }

    @AfterEach
    void stopListening() {
        alerts.close();
        claims.close();
    }

    @Test
    void anArticleIsEnrichedItsClaimsPublishedAndItsWatchAlerted() {
        try (Inbox<EnrichedArticle> enriched = new Inbox<>(connection, Topics.ENRICHED);
                Inbox<EntityMentions> mentions = new Inbox<>(connection, Topics.MENTIONS)) {
            publisher.publish(Stories.naming(id, 1, PERSON)).join();

            assertThat(enriched.await(1, article -> article.getArticle().getId().equals(id))
                            .get(0)
                            .getLanguage())
                    .isEqualTo("en");
            assertThat(mentions.await(
                                    1,
                                    found -> found.getArticle().getId().equals(id)
                                            && found.getEntity().getName().equals(PERSON))
                            .get(0)
                            .getEntity()
                            .getMentions())
                    .hasSize(2);
            Claim claim = claims.await(1, this::isOurs).get(0);
            assertThat(claim.getSpeaker().getName()).isEqualTo(PERSON);
            assertThat(claim.getContent().getText()).startsWith("“The harbour will open again within 3 days”");
            Alert alert = alerts.await(1, this::isOurs).get(0);
            assertThat(alert.getWatchId()).isEqualTo("ada");
            assertThat(alert.getKind()).isEqualTo(AlertKind.NEW);
        }
    }

    @Test
    void aKillRetractsTheClaimsAndWithdrawsTheAlert() {
        publisher.publish(Stories.naming(id, 1, PERSON)).join();
        publisher.publish(Stories.killed(id, 2)).join();

        assertThat(claims.await(2, this::isOurs))
                .extracting(Claim::getState)
                .containsExactly(ClaimState.ASSERTED, ClaimState.RETRACTED);
        assertThat(alerts.await(2, this::isOurs))
                .extracting(Alert::getKind)
                .containsExactly(AlertKind.NEW, AlertKind.WITHDRAWAL);
    }

    @Test
    void poisonBecomesADeadLetterAndTheArticlesAroundItComeThrough() {
        String before = UUID.randomUUID().toString();
        byte[] poison = ("poison " + id).getBytes(StandardCharsets.UTF_8);
        publisher.publish(Stories.naming(before, 1, PERSON)).join();
        try (var letters = new DeadLetterInbox(connection);
                var raw = new KafkaProducer<>(connection.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            raw.send(new ProducerRecord<>(Topics.ARTICLES.name(), id, poison));
            raw.send(new ProducerRecord<>(Topics.ARTICLES.name(), id, new byte[] {0, 0, 1, 2, 3, 4}));
            raw.flush();
            publisher.publish(Stories.article(id, 1, "", "")).join();
            publisher
                    .publish(Stories.article(id, 1, "x".repeat(MAX_CHARS), "x"))
                    .join();
            publisher.publish(Stories.naming(id, 1, PERSON)).join();

            assertThat(letters.await(4, id))
                    .extracting(letter -> letter.header("dead-letter.step"))
                    .containsExactlyInAnyOrder("articles", "articles", "admit", "admit");
            assertThat(letters.await(4, id)).allSatisfy(letter -> {
                assertThat(letter.header("dead-letter.topic")).isEqualTo("news.articles");
                assertThat(letter.header("dead-letter.partition")).matches("[01]");
                assertThat(letter.header("dead-letter.offset")).matches("\\d+");
                assertThat(letter.header("dead-letter.cause")).isNotBlank();
            });
            assertThat(letters.await(4, id))
                    .anySatisfy(letter -> assertThat(letter.value()).isEqualTo(poison));
        }
        alerts.await(1, alert -> alert.getArticle().getId().equals(before));
        alerts.await(1, this::isOurs);
    }

    /** Larger than what a Kafka client sends by default. */
    @Test
    void aLargeArticleComesThrough() {
        publisher
                .publish(Article.newBuilder(Stories.naming(id, 1, PERSON))
                        .setSource("x".repeat(2_000_000))
                        .build())
                .join();

        assertThat(alerts.await(1, this::isOurs).get(0).getArticle().getSource())
                .hasSize(200);
    }

    @Test
    void whatIsStillToBeProcessedOrRestoredIsMeasured() {
        blocking.set(id);
        publisher
                .publish(Stories.article(id, 1, "Harbour talks go on", PERSON + " left. " + id))
                .join();
        Awaitility.await().until(() -> meter("wirewatch.consumer.lag", "topic", "news.articles") >= 1);
        blocking.set("");

        alerts.await(1, this::isOurs);
        Awaitility.await().until(() -> meter("wirewatch.consumer.lag", "topic", "news.articles") == 0);
        assertThat(meter("wirewatch.restore.remaining", "store", "claims")).isZero();
        assertThat(meters.get("kafka.stream.alive.stream.threads").gauge().value())
                .isPositive();
        assertThat(meters.getMeters())
                .as("one a store of each partition is too many")
                .noneMatch(meter -> meter.getId().getName().startsWith("kafka.stream.state"));
    }

    @Test
    void aThreadThatFailsIsReplacedAndGoesOnWhereItStopped() {
        failing.set(id);
        publisher
                .publish(Stories.article(id, 1, "Harbour talks go on", PERSON + " left. " + id))
                .join();

        alerts.await(1, this::isOurs);
        assertThat(failing.get()).isEmpty();
    }

    @Test
    void aTableIsReadPastARecordThatCannotBe() {
        try (var raw = new KafkaProducer<>(connection.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            raw.send(new ProducerRecord<>(Topics.WATCHES.name(), "bad", new byte[] {1, 2, 3}));
        }

        assertThat(new CompactedTopic<Watch>(connection, Topics.WATCHES).read()).containsOnlyKeys("ada");
    }

    @Test
    void aRestartForgetsNothingAndRepeatsNothing() {
        try (Inbox<Story> stories = new Inbox<>(connection, Topics.STORIES)) {
            publisher.publish(Stories.naming(id, 1, PERSON)).join();
            alerts.await(1, this::isOurs);
            stories.await(1, this::isOurs);
            streams.close();
            publisher.publish(Stories.naming(id, 1, PERSON)).join();
            publisher.publish(Stories.killed(id, 2)).join();
            streams = startStreams();

            assertThat(alerts.await(2, this::isOurs))
                    .extracting(Alert::getKind)
                    .containsExactly(AlertKind.NEW, AlertKind.WITHDRAWAL);
            assertThat(stories.await(2, this::isOurs))
                    .extracting(Story::getChange)
                    .containsExactly(StoryChange.ADDED, StoryChange.KILLED);
        }
    }

    @Test
    void afterAResetArticlesAreProcessedAgain() throws IOException {
        Instant begin = Instant.now();
        publisher.publish(Stories.naming(id, 1, PERSON)).join();
        alerts.await(1, this::isOurs);

        try (var admin = connection.admin();
                var client = connection.schemaRegistry()) {
            var reset = new ApplicationReset(
                    admin,
                    client,
                    application,
                    NewsTopology.internalSchemas(application).keySet());
            OffsetSpec start = OffsetSpec.forTimestamp(begin.toEpochMilli());
            assertThatExceptionOfType(ApplicationActiveException.class).isThrownBy(() -> reset.plan(start, false));
            streams.close();
            reset.run(reset.plan(start, false)); // at once, since a processor that is stopped leaves its group
            TopicSetup.registerSchemas(client, NewsTopology.internalSchemas(application));
        }
        Utils.delete(stateDir.resolve(application).toFile());
        streams = startStreams();

        assertThat(alerts.await(2, this::isOurs))
                .extracting(Alert::getKind)
                .containsExactly(AlertKind.NEW, AlertKind.NEW);
    }

    @Test
    void aRegistryOutageIsWaitedOut() throws Exception {
        streams.close();
        publisher.publish(Stories.naming(id, 1, PERSON)).join();
        registry.close();
        try (var letters = new DeadLetterInbox(connection)) {
            CompletableFuture<NewsStreams> starting = CompletableFuture.supplyAsync(this::startStreams);
            Awaitility.await().pollInSameThread().during(Duration.ofSeconds(5)).until(() -> alerts.await(
                            0, this::isOurs)
                    .isEmpty());
            registry = EmbeddedRegistry.start(connection.bootstrapServers(), registryPort);
            streams = starting.join();

            alerts.await(1, this::isOurs);
            assertThat(letters.arrived(id)).isEmpty();
        }
    }

    @Test
    void aBrokerOutageIsWaitedOut() throws Exception {
        try (var letters = new DeadLetterInbox(connection)) {
            publisher.publish(Stories.naming(id, 1, PERSON)).join();
            alerts.await(1, this::isOurs);
            CompletableFuture<Void> published = new CompletableFuture<>();
            withoutBroker(() -> {
                // a send may block until the broker is back
                CompletableFuture.runAsync(() -> {
                    publisher.publish(Stories.killed(id, 2)).join();
                    published.complete(null);
                });
                Awaitility.await().during(Duration.ofSeconds(5)).until(() -> !published.isDone());
            });
            published.get(1, TimeUnit.MINUTES);

            assertThat(alerts.await(2, this::isOurs))
                    .extracting(Alert::getKind)
                    .containsExactly(AlertKind.NEW, AlertKind.WITHDRAWAL);
            assertThat(letters.arrived(id)).isEmpty();
        }
    }

    private double meter(String name, String tag, String value) {
        return meters.get(name).tag(tag, value).gauge().value();
    }

    private NewsStreams startStreams() {
        meters = new SimpleMeterRegistry();
        return NewsStreams.start(
                NewsTopology.build(connection.serdes(), annotator, MAX_CHARS),
                connection,
                Map.of("application.id", application, "state.dir", stateDir.toString()),
                instance,
                meters,
                Time.SYSTEM);
    }

    private Annotator failing(Annotator annotator) {
        return (document, catalog) -> {
            if (!blocking.get().isEmpty() && document.text().contains(blocking.get())) {
                Awaitility.await().until(() -> blocking.get().isEmpty());
            }
            String words = failing.get();
            if (!words.isEmpty() && document.text().contains(words) && failing.compareAndSet(words, "")) {
                throw new LinkageError("as after an update of the program under its feet");
            }
            return annotator.annotate(document, catalog);
        };
    }

    private boolean isOurs(Alert alert) {
        return alert.getArticle().getId().equals(id);
    }

    private boolean isOurs(Story story) {
        return story.getLatest().getArticle().getId().equals(id);
    }

    private boolean isOurs(Claim claim) {
        return claim.getArticle().getId().equals(id);
    }
}
