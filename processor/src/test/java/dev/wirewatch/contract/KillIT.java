package dev.wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.embedded.Ports;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.TopicTail;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.Watch;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed again and again under load: every article has exactly its alerts afterwards. */
class KillIT {

    private static final int KILLS = 3;
    private static final int ARTICLES_BEFORE_A_KILL = 100;
    private static final int EVERY_TENTH = 10;
    private static final long PERIOD_MS = 25;
    private static final int REPORTS_OF_A_STATEMENT = 60;
    private static final String PERSON = "Ada Brandt";

    private final Set<String> published = ConcurrentHashMap.newKeySet();
    private final Set<String> withdrawn = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();

    @Test
    void everyArticleHasExactlyItsAlertsAfterThreeKills(@TempDir Path folder) {
        UpProcess up = new UpProcess(folder, Ports.free(), Ports.free(), Ports.free());
        up.start();
        Connection connection = up.connection();
        new CompactedTopic<Watch>(connection, Topics.WATCHES).putAll(Map.of("ada", Stories.watching("ada", PERSON)));

        ScheduledExecutorService load = Executors.newSingleThreadScheduledExecutor();
        try (KafkaProducer<String, Article> producer = connection.producer(Topics.ARTICLES)) {
            ArticlePublisher publisher = new ArticlePublisher(producer);
            load.scheduleAtFixedRate(() -> publishNext(publisher), 0, PERIOD_MS, TimeUnit.MILLISECONDS);
            List<Duration> restarts = new ArrayList<>();
            for (int kill = 1; kill <= KILLS; kill++) {
                awaitPublished(kill * ARTICLES_BEFORE_A_KILL);
                up.kill();
                restarts.add(up.start());
            }
            awaitPublished((KILLS + 1) * ARTICLES_BEFORE_A_KILL);
            load.shutdown();
            producer.flush();
            System.out.println("Processing again after kill -9: " + restarts);
        } finally {
            load.shutdownNow();
        }
        assertExactlyTheirAlerts(connection);
        assertEachIsOnceInItsStory(connection);
        assertEachIsInAStatement(connection);
        assertThat(up.stop()).as("exit status after a signal to end").isEqualTo(128 + 15);
    }

    private void publishNext(ArticlePublisher publisher) {
        int number = count.incrementAndGet();
        String id = "article-" + number;
        publisher.publish(article(id, number)).thenRun(() -> published.add(id));
        if (number % EVERY_TENTH == 0) {
            publisher.publish(Stories.killed(id, 2)).thenRun(() -> withdrawn.add(id));
        }
    }

    /** So many in a row quote the same words, fewer than a statement has place for. */
    private static Article article(String id, int number) {
        Random random = new Random(number / REPORTS_OF_A_STATEMENT);
        String wares = IntStream.range(0, 8)
                .mapToObj(i -> random.ints(6, 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
                .collect(Collectors.joining(" "));
        return Stories.article(
                id,
                1,
                "Harbour talks go on",
                "%1$s met the dockers' union in Rotterdam on Monday.\n\n“We will ship %2$s,” %1$s said."
                        .formatted(PERSON, wares));
    }

    private void awaitPublished(int articles) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> published.size() >= articles);
    }

    private void assertExactlyTheirAlerts(Connection connection) {
        Map<String, List<AlertKind>> expected = new HashMap<>();
        published.forEach(id -> expected.put(
                id, withdrawn.contains(id) ? List.of(AlertKind.NEW, AlertKind.WITHDRAWAL) : List.of(AlertKind.NEW)));
        int alerts = expected.values().stream().mapToInt(List::size).sum();
        Map<String, List<AlertKind>> told = new HashMap<>();
        try (TopicTail<Alert> follower = new TopicTail<>(connection, Topics.ALERTS)) {
            follower.since(Instant.EPOCH, alert -> true, alert -> add(told, alert));
            Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(3)).until(() -> {
                follower.next(alert -> true, alert -> add(told, alert));
                return told.values().stream().mapToInt(List::size).sum() >= alerts;
            });
            // any that come twice come soon after
            Awaitility.await()
                    .pollInSameThread()
                    .during(Duration.ofSeconds(3))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> {
                        follower.next(alert -> true, alert -> add(told, alert));
                        return true;
                    });
        }
        System.out.printf("%d articles, %d alerts after %d kills%n", expected.size(), alerts, KILLS);
        assertThat(told).isEqualTo(expected);
    }

    /** A version of a story for each article and each kill, none lost and none counted twice. */
    private void assertEachIsOnceInItsStory(Connection connection) {
        CompactedTopic<Story> stories = new CompactedTopic<>(connection, Topics.STORIES);
        Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                        sum(stories.read(), Story::getVersion))
                .isEqualTo(published.size() + withdrawn.size()));
        assertThat(sum(stories.read(), Story::getArticleCount)).isEqualTo(published.size() - withdrawn.size());
    }

    /**
     * No version of a statement is lost or there twice, and each article that was not killed is a report of one of them, but
     * for a last one that may be alone. Those of what many report are told with others, half a minute later.
     */
    private void assertEachIsInAStatement(Connection connection) {
        Map<String, List<Integer>> versions = new HashMap<>();
        Map<String, Integer> reports = new HashMap<>();
        Consumer<Statement> take = statement -> {
            versions.computeIfAbsent(statement.getId(), id -> new ArrayList<>()).add(statement.getVersion());
            reports.put(statement.getId(), statement.getReportCount());
        };
        int standing = published.size() - withdrawn.size();
        try (TopicTail<Statement> follower = new TopicTail<>(connection, Topics.STATEMENTS)) {
            follower.since(Instant.EPOCH, statement -> true, take);
            Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(2)).until(() -> {
                follower.next(statement -> true, take);
                return sum(reports) >= standing - 1;
            });
        }
        assertThat(sum(reports)).isLessThanOrEqualTo(standing);
        assertThat(versions).isNotEmpty().allSatisfy((id, all) -> assertThat(all)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, all.size()).boxed().toList()));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int sum(Map<String, Story> stories, ToIntFunction<Story> count) {
        return stories.values().stream().mapToInt(count).sum();
    }

    private static void add(Map<String, List<AlertKind>> told, Alert alert) {
        told.computeIfAbsent(alert.getArticle().getId(), id -> new ArrayList<>())
                .add(alert.getKind());
    }
}
