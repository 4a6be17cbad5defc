package dev.wirewatch.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.DeadLetterHeaders;
import dev.wirewatch.kafka.Positions;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class FollowedArchiveTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final EnrichedArticle HARBOR =
            Records.article("a1", "Harbor closes for a week", "Ilse Brandt", "the cranes are unsafe");
    private static final EnrichedArticle FERRY =
            Records.article("a2", "Ferry line adds a boat", "Tomas Brandl", "demand has doubled");

    @RegisterExtension
    private static final SharedCluster CLUSTER = new SharedCluster();

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        CLUSTER.newTopics(2);
    }

    @Test
    void holdsWhatTheTopicsHoldAndWhatComes() {
        send(Topics.ENRICHED, HARBOR);
        send(Topics.CLAIMS, Records.claim(HARBOR));
        send(Topics.MENTIONS, Records.mentions(HARBOR));
        send(Topics.ALERTS, Records.alert(HARBOR));
        send(Topics.STORIES, Records.story("s1", 1, HARBOR));
        try (FollowedArchive archive = started()) {
            awaitArticles(archive, HARBOR);
            await().atMost(SOON).until(() -> archive.catchUp().isEmpty());
            try (ArchiveView view = archive.view()) {
                assertThat(view.find(Search.of(Kind.CLAIMS), Optional.empty(), 9)
                                .records())
                        .containsExactly(Records.claim(HARBOR));
                assertThat(view.get(Kind.ALERTS, "alert-a1-1")).isPresent();
                assertThat(view.get(Kind.STORIES, "s1")).isPresent();
                assertThat(view.entities("bra", 9)).hasSize(1);
                assertThat(view.positions().in(Topics.ENRICHED).stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(1);
            }
            send(Topics.ENRICHED, FERRY);
            awaitArticles(archive, FERRY, HARBOR);
        }
    }

    @Test
    void tellsWhoWaitsThatThereIsMore() {
        try (FollowedArchive archive = started()) {
            await().atMost(SOON).until(() -> archive.catchUp().isEmpty());
            Positions held = positions(archive);
            assertThat(archive.awaitMore(held, Duration.ofMillis(1))).isFalse();

            send(Topics.ENRICHED, HARBOR);

            assertThat(archive.awaitMore(held, SOON)).isTrue();
            assertThat(articles(archive)).containsExactly(HARBOR);
            assertThat(archive.awaitMore(held, Duration.ZERO)).isTrue();
        }
    }

    private static Positions positions(Archive archive) {
        try (ArchiveView view = archive.view()) {
            return view.positions();
        }
    }

    @Test
    void goesOnWhereItWasClosed() {
        send(Topics.ENRICHED, HARBOR);
        try (FollowedArchive archive = started()) {
            awaitArticles(archive, HARBOR);
        }
        send(Topics.ENRICHED, FERRY);
        try (FollowedArchive archive = archive()) {
            assertThat(articles(archive)).containsExactly(HARBOR); // before it has read anything
            archive.start();
            awaitArticles(archive, FERRY, HARBOR);
        }
    }

    @Test
    void readsOnceWhatItHadNotCommittedInACrash() throws IOException {
        send(Topics.ENRICHED, HARBOR);
        Path crashed = folder.resolve("crashed");
        try (FollowedArchive archive = started()) {
            awaitArticles(archive, HARBOR);
            copy(folder.resolve("archive"), crashed); // as a crash leaves it, with no commit since it began
        }
        try (FollowedArchive archive = archive(crashed)) {
            archive.start();
            awaitArticles(archive, HARBOR);
            send(Topics.ENRICHED, FERRY);
            awaitArticles(archive, FERRY, HARBOR);
        }
    }

    @Test
    void isBuiltAnewWhenAFileIsDamaged() throws IOException {
        send(Topics.ENRICHED, HARBOR);
        started().close();
        try (FollowedArchive archive = started()) {
            awaitArticles(archive, HARBOR);
        }
        try (Stream<Path> files = Files.list(folder.resolve("archive"))) {
            for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        try (FollowedArchive archive = started()) {
            awaitArticles(archive, HARBOR);
        }
    }

    @Test
    void isBuiltAnewWhenTheTopicsAreOthers() {
        for (int i = 0; i < 5; i++) {
            send(Topics.ENRICHED, HARBOR);
        }
        try (FollowedArchive archive = started()) {
            awaitArticles(archive, HARBOR);
        }
        CLUSTER.newTopics(2);
        send(Topics.ENRICHED, FERRY);
        try (FollowedArchive archive = started()) {
            awaitArticles(archive, FERRY);
        }
    }

    @Test
    void aFolderIsOneProcessesOwn() {
        try (FollowedArchive archive = archive()) {
            assertThat(archive.isLive()).isFalse();
            assertThatThrownBy(this::archive)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another process");
        }
    }

    @Test
    void aDeadLetterHasNoBytesOfAnArticleUnderEmbargo() {
        sendDeadLetter("free", Optional.empty());
        sendDeadLetter("held", Optional.of(Instant.now().plusSeconds(3_600)));
        sendDeadLetter("past", Optional.of(Instant.now().minusSeconds(3_600)));
        try (FollowedArchive archive = started();
                ArchiveView view = await().atMost(SOON)
                        .until(archive::view, now -> deadLetters(now).size() == 3)) {
            assertThat(deadLetters(view))
                    .allSatisfy(letter -> assertThat(letter.bytes().length > 0)
                            .isEqualTo(!letter.key().orElseThrow().equals("held")))
                    .allSatisfy(letter -> assertThat(letter.step()).isEqualTo("admit"));
        }
    }

    private static List<StoredDeadLetter> deadLetters(ArchiveView view) {
        return view.find(Search.of(Kind.DEAD_LETTERS), Optional.empty(), 9).records();
    }

    private FollowedArchive started() {
        FollowedArchive archive = archive();
        archive.start();
        return archive;
    }

    private FollowedArchive archive() {
        return archive(folder.resolve("archive"));
    }

    private static FollowedArchive archive(Path folder) {
        return new FollowedArchive(
                CLUSTER.connection(), folder, ArchiveLimits.DEFAULT, new SimpleMeterRegistry(), Clock.systemUTC());
    }

    private static void awaitArticles(FollowedArchive archive, EnrichedArticle... expected) {
        await().atMost(SOON).untilAsserted(() -> assertThat(articles(archive)).containsExactly(expected));
    }

    private static List<EnrichedArticle> articles(FollowedArchive archive) {
        try (ArchiveView view = archive.view()) {
            return view.find(Search.of(Kind.ARTICLES), Optional.empty(), 9).records();
        }
    }

    private static <T extends SpecificRecord> void send(Topic<T> topic, T record) {
        try (KafkaProducer<String, T> producer = CLUSTER.connection().producer(topic)) {
            producer.send(new ProducerRecord<>(topic.name(), key(record), record));
        }
    }

    private static String key(SpecificRecord record) {
        return record instanceof Claim claim ? claim.getSpeaker().getEntityId() : "key";
    }

    private static void sendDeadLetter(String id, Optional<Instant> embargo) {
        Connection connection = CLUSTER.connection();
        Article article = Article.newBuilder()
                .setId(id)
                .setSource(Records.SOURCE)
                .setBody("The bridge is safe.")
                .setEmbargoedUntil(embargo.orElse(null))
                .build();
        byte[] bytes = connection.serdes().<Article>serializer().serialize(Topics.ARTICLES.name(), article);
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(Topics.DEAD_LETTERS.name(), id, bytes);
        DeadLetterHeaders.add(record.headers(), Topics.ARTICLES.name(), 0, 7, "admit", "It is too long.");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(connection.kafka(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
