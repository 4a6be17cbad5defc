package dev.wirewatch.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.formats.article.ArticleRules;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.schemas.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderPollerTest {

    private static final ArticleRules RULES = new ArticleRules(2_000);

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String GOOD = "{\"headline\": \"%s\"}";

    private Runnable onPublish = () -> {};

    private final MockProducer<String, Article> producer =
            new MockProducer<>(true, null, new StringSerializer(), (topic, article) -> {
                onPublish.run();
                return new byte[0];
            });
    private final List<FolderEvent> events = new ArrayList<>();

    @TempDir
    private Path folder;

    private FolderPoller poller;

    @BeforeEach
    void open() throws IOException {
        poller = open(NOON);
    }

    @AfterEach
    void close() throws IOException {
        poller.close();
    }

    @Test
    void aFileIsPublishedAndDone() throws IOException {
        drop("a.ndjson", GOOD.formatted("a") + "\n" + GOOD.formatted("b") + "\n");

        assertThat(poll()).isTrue();
        assertThat(headlines()).containsExactly("a", "b");
        assertThat(events).containsExactly(new FolderEvent.Done("a.ndjson", 2));
        assertThat(events.get(0).line()).isEqualTo("done: a.ndjson, 2 articles");
        assertThat(files("")).isEmpty();
        assertThat(files("done")).containsExactly("a.ndjson");
        assertThat(files("failed")).isEmpty();
    }

    @Test
    void aFileThatIsReplacedWhileItIsPublishedIsReadAnew() throws IOException {
        Path file = drop("a.json", GOOD.formatted("first"));
        onPublish = () -> {
            onPublish = () -> {};
            try {
                drop("a.json", GOOD.formatted("the second"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };

        assertThat(poll()).isFalse();
        assertThat(file).hasContent(GOOD.formatted("the second"));
        assertThat(poll()).isTrue();

        assertThat(headlines()).containsExactly("first", "the second");
        assertThat(folder.resolve("done/a.json")).hasContent(GOOD.formatted("the second"));
    }

    @Test
    void reasonsAreWrittenThroughNoLink() throws IOException {
        Path other = Files.writeString(folder.resolve("other.tmp"), "untouched");
        Files.createSymbolicLink(folder.resolve("failed/a.json.reason.txt"), other);
        drop("a.json", "{");

        assertThat(poll()).isTrue();
        assertThat(other).hasContent("untouched");
        assertThat(folder.resolve("failed/a.json.reason.txt")).isRegularFile().isNotEmptyFile();
    }

    @Test
    void anArticleThatIsTooLongFails() throws IOException {
        drop("a.txt", "H".repeat(RULES.maxChars() + 1));

        assertThat(poll()).isTrue();
        assertThat(files("failed")).contains("a.txt.reason.txt");
        assertThat(headlines()).isEmpty();
    }

    @Test
    void filesAreReadByTimeThenByName() throws IOException {
        drop("c", "late", NOON.minusSeconds(10));
        drop("b", "early b", NOON.minusSeconds(20));
        drop("a", "early a", NOON.minusSeconds(20));
        poll();

        assertThat(events)
                .extracting(event -> ((FolderEvent.Done) event).name())
                .containsExactly("a", "b", "c");
    }

    @Test
    void aFileThatIsBeingWrittenIsLeftAlone() throws IOException {
        drop("a.txt", "Port shut", NOON.minusMillis(900));
        assertThat(poll()).isFalse();
        assertThat(events).isEmpty();

        reopen(NOON.plusMillis(200));
        assertThat(poll()).isTrue();
        assertThat(events).hasSize(1);
    }

    @Test
    void aFileWithATimeInTheFutureIsReadAfterItWasSeenUnchanged() {
        Settling settling = new Settling(FolderPoller.SETTLE);
        DroppedFile file = new DroppedFile(Path.of("a"), 5, NOON.plusSeconds(3600));
        DroppedFile longer = new DroppedFile(Path.of("a"), 6, NOON.plusSeconds(3600));

        assertThat(settling.settled(List.of(file), NOON)).isEmpty();
        assertThat(settling.settled(List.of(longer), NOON.plusMillis(900))).isEmpty();
        assertThat(settling.settled(List.of(longer), NOON.plusMillis(1800))).isEmpty();
        assertThat(settling.settled(List.of(longer), NOON.plusMillis(1900))).containsExactly(longer);
    }

    @ParameterizedTest
    @ValueSource(strings = {".a.xml", "a.xml.tmp", "a.TMP", "a.part", "a.filepart", "a.xml~"})
    void aFileWithATemporaryNameIsReadAfterItIsRenamed(String name) throws IOException {
        Path temporary = drop(name, "Port shut");
        assertThat(poll()).isTrue();
        assertThat(events).isEmpty();

        Files.move(temporary, folder.resolve("a.txt"));
        poll();
        assertThat(events).containsExactly(new FolderEvent.Done("a.txt", 1));
    }

    @Test
    void foldersAndLinksAreLeftAlone() throws IOException {
        Files.createDirectories(folder.resolve("below"));
        Files.createSymbolicLink(folder.resolve("link.txt"), Files.writeString(folder.resolve("below/x.txt"), "x"));

        assertThat(poll()).isTrue();
        assertThat(events).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadFailsWithAReason() throws IOException {
        drop("a.json", "{\"headline\": ");
        poll();

        assertThat(producer.history()).isEmpty();
        assertThat(events).singleElement().isInstanceOfSatisfying(FolderEvent.Failed.class, failed -> assertThat(
                        failed.line())
                .startsWith("failed: a.json, 0 articles; article 1 and all after it: This is not JSON: "));
        assertThat(files("failed")).containsExactly("a.json", "a.json.reason.txt");
        assertThat(Files.readString(folder.resolve("failed/a.json.reason.txt")))
                .startsWith("Nothing of it was published.\narticle 1 and all after it: This is not JSON: ");
    }

    @Test
    void theGoodArticlesOfAFileGoOutAndTheBadOnesAreNamed() throws IOException {
        drop(
                "a.json",
                "[" + GOOD.formatted("a") + ", {\"headline\": \"b\", \"urgency\": 0}, {\"source\": \"Northwire\"}]");
        poll();

        assertThat(headlines()).containsExactly("a");
        assertThat(Files.readString(folder.resolve("failed/a.json.reason.txt")))
                .isEqualTo(
                        """
                        1 article of it was published, except what is listed here.
                        article 2: The field 'urgency' must be a whole number from 1 to 9.
                        article 3: The article has neither a headline nor a body.
                        """);
        assertThat(events.get(0).line())
                .isEqualTo("failed: a.json, 1 article; article 2: The field 'urgency' must be a whole number"
                        + " from 1 to 9. And 1 more.");
    }

    @Test
    void whatKafkaRefusesHasFailed() throws IOException {
        poller.close();
        poller = open(NOON, new MockProducer<>(true, null, new StringSerializer(), (topic, article) -> {
            throw new SerializationException("no such field");
        }));
        drop("a.txt", "Port shut");
        poll();

        assertThat(Files.readString(folder.resolve("failed/a.txt.reason.txt")))
                .isEqualTo("Nothing of it was published.\nthe text: Kafka refuses it: no such field\n");
    }

    @Test
    void aNameInUseGetsANumber() throws IOException {
        for (int i = 0; i < 3; i++) {
            drop("a.txt", "Port shut " + i);
            drop("b.json", "{");
            poll();
        }

        assertThat(files("done")).containsExactly("a.2.txt", "a.3.txt", "a.txt");
        assertThat(files("failed"))
                .containsExactly(
                        "b.2.json",
                        "b.2.json.reason.txt",
                        "b.3.json",
                        "b.3.json.reason.txt",
                        "b.json",
                        "b.json.reason.txt");
        assertThat(Files.readString(folder.resolve("done/a.2.txt"))).isEqualTo("Port shut 1");
    }

    @Test
    void duringAnOutageFilesKeepTheirOrderAndTheOutageIsReportedOnce() throws IOException {
        drop("a.txt", "first", NOON.minusSeconds(20));
        drop("b.txt", "second", NOON.minusSeconds(10));
        poller.close();
        AtomicInteger tries = new AtomicInteger();
        MockProducer<String, Article> away =
                new MockProducer<>(true, null, new StringSerializer(), (topic, article) -> {
                    if (tries.incrementAndGet() <= 2) {
                        throw new SerializationException("no schema", new TimeoutException("try " + tries));
                    }
                    return new byte[0];
                });
        poller = open(NOON, away);

        assertThat(poll()).isFalse();
        assertThat(poll()).isFalse();
        assertThat(files("")).containsExactly("a.txt", "b.txt");
        assertThat(poll()).isTrue();
        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Waiting", "Done", "Done");
        assertThat(away.history()).extracting(sent -> sent.value().getBody()).containsExactly("first", "second");
    }

    @Test
    void aFileThatCannotBeMovedIsSentOnceAndMovedWhenItCanBe() throws IOException {
        Files.delete(folder.resolve("done"));
        Path inTheWay = Files.writeString(folder.resolve("done"), "no folder");
        drop("a.txt", "Port shut");
        Files.setLastModifiedTime(inTheWay, FileTime.from(NOON.plusSeconds(60)));
        poll();
        poll();

        assertThat(producer.history()).hasSize(1);
        assertThat(events).singleElement().isInstanceOf(FolderEvent.Unmoved.class);
        Files.delete(inTheWay);
        assertThat(poll()).isTrue();
        assertThat(producer.history()).hasSize(1);
        assertThat(events).last().isEqualTo(new FolderEvent.Done("a.txt", 1));
        assertThat(files("done")).containsExactly("a.txt");
    }

    @Test
    void afterARestartTheRestIsPublishedAndRepeatsHaveTheSameId() throws IOException {
        Path file = drop("a.txt", "Port shut");
        poll();
        Files.move(folder.resolve("done/a.txt"), file);
        reopen(NOON);
        poll();

        assertThat(producer.history()).hasSize(2);
        assertThat(producer.history().get(1).key())
                .isEqualTo(producer.history().get(0).key());
    }

    @Test
    void itStopsBetweenTwoFiles() throws IOException {
        drop("a.txt", "a");
        drop("b.txt", "b");
        AtomicInteger asked = new AtomicInteger();

        assertThat(poller.poll(() -> asked.incrementAndGet() <= 1)).isFalse();
        assertThat(files("")).containsExactly("b.txt");
    }

    @Test
    void twoMayNotFollowOneFolder() {
        assertThatThrownBy(() -> open(NOON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Another process follows " + folder + ".");
    }

    @Test
    void aFolderThatIsNotThereCannotBeFollowed() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> FolderPoller.open(
                        missing,
                        new ArticlePublisher(producer),
                        Optional.empty(),
                        RULES,
                        events::add,
                        Clock.systemUTC()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFolderThatGoesAwayIsWaitedFor() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        try (FolderPoller gone = FolderPoller.open(
                inner, new ArticlePublisher(producer), Optional.empty(), RULES, events::add, Clock.systemUTC())) {
            Path elsewhere = Files.move(inner, folder.resolve("elsewhere"));
            assertThat(gone.poll(() -> true)).isFalse();
            assertThat(gone.poll(() -> true)).isFalse();
            Files.move(elsewhere, inner);

            assertThat(gone.poll(() -> true)).isTrue();
            assertThat(events).singleElement().isInstanceOf(FolderEvent.Unreadable.class);
        }
    }

    private void reopen(Instant now) throws IOException {
        poller.close();
        poller = open(now);
    }

    private FolderPoller open(Instant now) throws IOException {
        return open(now, producer);
    }

    private FolderPoller open(Instant now, MockProducer<String, Article> producer) throws IOException {
        return FolderPoller.open(
                folder,
                new ArticlePublisher(producer),
                Optional.empty(),
                RULES,
                events::add,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private boolean poll() {
        return poller.poll(() -> true);
    }

    private Path drop(String name, String text) throws IOException {
        return drop(name, text, NOON.minusSeconds(60));
    }

    private Path drop(String name, String text, Instant written) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Files.setLastModifiedTime(file, FileTime.from(written));
    }

    private List<String> headlines() {
        return producer.history().stream()
                .map(sent -> sent.value().getHeadline())
                .toList();
    }

    private List<String> files(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
