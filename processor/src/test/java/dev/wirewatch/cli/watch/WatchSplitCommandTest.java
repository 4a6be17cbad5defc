package dev.wirewatch.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import dev.wirewatch.contract.WireDay;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.TopicTail;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.StorySplit;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.topology.PublishedDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WatchSplitCommandTest {

    @RegisterExtension
    private static final SharedCluster CLUSTER = new SharedCluster();

    private static Map<AlertKind, String> articles = Map.of();

    @BeforeAll
    static void publish() {
        PublishedDay day = PublishedDay.process();
        new CompactedTopic<Watch>(CLUSTER.connection(), Topics.WATCHES)
                .putAll(WireDay.watches().stream().collect(Collectors.toMap(Watch::getId, Function.identity())));
        try (KafkaProducer<String, Alert> alerts = CLUSTER.connection().producer(Topics.ALERTS)) {
            day.told()
                    .forEach(alert ->
                            alerts.send(new ProducerRecord<>(Topics.ALERTS.name(), alert.getWatchId(), alert)));
        }
        articles = day.told().stream()
                .filter(alert -> alert.getWatchId().equals("tallow"))
                .collect(Collectors.toMap(
                        Alert::getKind, alert -> alert.getArticle().getId(), (a, b) -> a));
    }

    @Test
    void anArticleThatWasTakenForARepeatIsTakenOutOfItsStory() {
        String repeated = articles.get(AlertKind.REPEAT);

        assertThat(split("tallow", repeated).err()).isEmpty();

        assertThat(written()).containsExactly(new StorySplit("tallow", repeated));
    }

    @Test
    void whatCannotBeSplitIsASentence() {
        assertThat(split("none", "a").err()).contains("There is no watch 'none'");
        assertThat(split("tallow", "none").err()).contains("The watch 'tallow' told nothing of an article 'none'.");
        assertThat(split("tallow", articles.get(AlertKind.NEW)).err())
                .contains("came neither as an update nor as a repeat of a story.");
    }

    private static List<StorySplit> written() {
        List<StorySplit> found = new ArrayList<>();
        try (TopicTail<StorySplit> tail = new TopicTail<>(CLUSTER.connection(), Topics.STORY_SPLITS)) {
            tail.last(10, 10, split -> true, found::add);
        }
        return found;
    }

    private static CommandRun split(String watch, String article) {
        return CommandRun.on(CLUSTER, "watch", "split", watch, article);
    }
}
