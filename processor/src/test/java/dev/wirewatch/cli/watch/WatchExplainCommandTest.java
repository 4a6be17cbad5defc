package dev.wirewatch.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import dev.wirewatch.contract.WireDay;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.topology.PublishedDay;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WatchExplainCommandTest {

    @RegisterExtension
    private static final SharedCluster CLUSTER = new SharedCluster();

    private static String told = "";
    private static String repeated = "";

    @BeforeAll
    static void publish() {
        PublishedDay day = PublishedDay.process();
        new CompactedTopic<Watch>(CLUSTER.connection(), Topics.WATCHES)
                .putAll(WireDay.watches().stream().collect(Collectors.toMap(Watch::getId, Function.identity())));
        try (KafkaProducer<String, EnrichedArticle> articles =
                        CLUSTER.connection().producer(Topics.ENRICHED);
                KafkaProducer<String, Alert> alerts = CLUSTER.connection().producer(Topics.ALERTS)) {
            day.articles()
                    .forEach(article -> articles.send(new ProducerRecord<>(
                            Topics.ENRICHED.name(), article.getArticle().getId(), article)));
            day.told()
                    .forEach(alert ->
                            alerts.send(new ProducerRecord<>(Topics.ALERTS.name(), alert.getWatchId(), alert)));
        }
        Map<AlertKind, String> articles = day.told().stream()
                .filter(alert -> alert.getWatchId().equals("tallow"))
                .collect(Collectors.toMap(
                        Alert::getKind, alert -> alert.getArticle().getId(), (a, b) -> a));
        told = articles.get(AlertKind.NEW);
        repeated = articles.get(AlertKind.REPEAT);
    }

    @Test
    void anArticleThatWasTold() {
        assertThat(explain("tallow", told).out())
                .startsWith("It matches.\n  It has the name “TALLOW FERRIES”: ")
                .contains("What was told of it:\n")
                .contains("  ALERT  ");
    }

    @Test
    void anArticleWhoseStoryHadBeenTold() {
        assertThat(explain("tallow", repeated).out())
                .startsWith("It matches.\n")
                .contains("What was told of it:")
                .contains("REPEAT");
    }

    @Test
    void anArticleThatDoesNotMatch() {
        assertThat(explain("hask", told).out())
                .isEqualTo(
                        """
                It does not match.
                  Neither its id nor one of its names is in the article.
                Nothing was told of it.
                """);
    }

    @Test
    void whatIsNotThereIsASentence() {
        assertThat(explain("none", told).err()).contains("There is no watch 'none'");
        assertThat(explain("hask", "none").err()).contains("There is no article 'none' in news.enriched.");
    }

    private static CommandRun explain(String watch, String article) {
        return CommandRun.on(CLUSTER, "watch", "explain", watch, article);
    }
}
