package dev.wirewatch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.embedded.Ports;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.TopicTail;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Watch;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day of news with a processor that is killed in the middle: each story is told as if it had not been. */
class StoryAlertsIT {

    private static final int KILLED_AT = 10;

    @Test
    void aDayOfNewsIsToldStoryByStoryOverAKill(@TempDir Path folder) throws Exception {
        UpProcess up = new UpProcess(folder, Ports.free(), Ports.free(), Ports.free());
        up.start();
        Connection connection = up.connection();
        new CompactedTopic<Watch>(connection, Topics.WATCHES)
                .putAll(WireDay.watches().stream().collect(Collectors.toMap(Watch::getId, Function.identity())));
        List<String> told = new ArrayList<>();
        List<WireDay.Item> items = WireDay.items();
        try (KafkaProducer<String, Article> producer = connection.producer(Topics.ARTICLES);
                TopicTail<Alert> alerts = new TopicTail<>(connection, Topics.ALERTS)) {
            ArticlePublisher publisher = new ArticlePublisher(producer);
            alerts.since(Instant.EPOCH, alert -> true, alert -> told.add(WireDay.words(alert)));
            for (int i = 0; i < items.size(); i++) {
                publisher.publish(items.get(i).article()).join();
                if (i == KILLED_AT) {
                    up.kill();
                    up.start();
                }
                int expected = i + 1;
                Awaitility.await()
                        .pollInSameThread()
                        .atMost(Duration.ofMinutes(1))
                        .until(() -> {
                            alerts.next(alert -> true, alert -> told.add(WireDay.words(alert)));
                            return told.size() >= expected;
                        });
            }
        } finally {
            up.stop();
        }
        assertThat(told).containsExactlyElementsOf(WireDay.told());
        assertThat(folder.resolve("up.log"))
                .content()
                .as("alerts of before the kill, shown again")
                .containsOnlyOnce("The last alerts:");
    }
}
