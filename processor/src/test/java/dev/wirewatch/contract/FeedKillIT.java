package dev.wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.embedded.Ports;
import dev.wirewatch.ingest.poll.server.MisbehavingServer;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.TopicTail;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Feed;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process is killed in the middle of its polls: every item of every feed is published, and once. */
class FeedKillIT {

    private static final int FEEDS = 20;
    private static final int KILLS = 3;
    private static final int NEWS_BEFORE_A_KILL = 40;
    private static final long NEWS_EVERY_MS = 50;

    private final AtomicInteger published = new AtomicInteger();

    @Test
    void everyItemIsPublishedOnceOverThreeKills(@TempDir Path folder) throws Exception {
        int kafkaPort = Ports.free();
        int registryPort = Ports.free();
        UpProcess up = new UpProcess(folder, kafkaPort, registryPort, Ports.free())
                .with("ingest.allow.hosts=127.0.0.1", "feeds.min.interval.ms=200", "feeds.max.interval.ms=400");
        ScheduledExecutorService newsroom = Executors.newSingleThreadScheduledExecutor();
        try (MisbehavingServer server = MisbehavingServer.start()) {
            List<String> paths = IntStream.range(0, FEEDS)
                    .mapToObj(number -> "/ok/" + number)
                    .toList();
            up.start();
            Connection connection = new Connection(
                    Map.of("bootstrap.servers", "127.0.0.1:" + kafkaPort),
                    Map.of("schema.registry.url", "http://127.0.0.1:" + registryPort));
            new CompactedTopic<Feed>(connection, Topics.FEEDS)
                    .putAll(ScriptedFeeds.of(paths.stream()
                            .map(path -> server.uri(path).toString())
                            .toList()));
            newsroom.scheduleAtFixedRate(
                    () -> server.publish(paths.get(published.getAndIncrement() % FEEDS)),
                    0,
                    NEWS_EVERY_MS,
                    TimeUnit.MILLISECONDS);
            for (int kill = 1; kill <= KILLS; kill++) {
                int enough = published.get() + NEWS_BEFORE_A_KILL;
                Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> published.get() >= enough);
                up.kill();
                up.start();
            }
            newsroom.shutdown();
            assertThat(newsroom.awaitTermination(10, TimeUnit.SECONDS)).isTrue();

            Map<String, Integer> expected = new HashMap<>();
            paths.forEach(path -> server.items(path).forEach(item -> expected.put(item.title(), 1)));
            Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(
                            articles(connection))
                    .containsKeys(expected.keySet().toArray(String[]::new)));
            assertThat(articles(connection)).isEqualTo(expected);
            System.out.printf("%d items of %d feeds after %d kills%n", expected.size(), FEEDS, KILLS);
        } finally {
            newsroom.shutdownNow();
            up.stop();
        }
    }

    /** The headlines in the topics, and how often each is there. */
    private static Map<String, Integer> articles(Connection connection) {
        Map<String, Integer> found = new HashMap<>();
        for (Topic<Article> topic : List.of(Topics.ARTICLES, Topics.BACKFILL)) {
            try (TopicTail<Article> follower = new TopicTail<>(connection, topic)) {
                follower.since(
                        Instant.EPOCH, article -> true, article -> found.merge(article.getHeadline(), 1, Integer::sum));
            }
        }
        return found;
    }
}
