package dev.wirewatch.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.topology.PublishedDay;
import dev.wirewatch.tryout.Backtest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bank of the day of news has seven articles, of which one is told as new and the kill of it is an update. */
class WatchTestCommandTest {

    @RegisterExtension
    private static final SharedCluster CLUSTER = new SharedCluster();

    @BeforeAll
    static void publish() {
        try (KafkaProducer<String, EnrichedArticle> producer =
                CLUSTER.connection().producer(Topics.ENRICHED)) {
            for (EnrichedArticle article : PublishedDay.process().articles()) {
                producer.send(new ProducerRecord<>(
                        Topics.ENRICHED.name(), 0, article.getArticle().getId(), article));
            }
        }
    }

    @AfterEach
    void removeAll() {
        watches().read().keySet().forEach(watches()::remove);
    }

    @Test
    void aNewWatchTellsWhatItWouldHaveToldAndIsNotAdded() {
        CommandRun run = watch("test", "Oril Savings");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out().lines()).isNotEmpty().allSatisfy(line -> assertThat(line)
                .contains("Oril"));
        assertThat(run.err()).contains("20 articles read, 7 match: 1 new, ").endsWith(" a day.\n");
        assertThat(watches().read()).isEmpty();
    }

    @Test
    void aWatchOnStatementsIsTriedOutOnAllThatIsSaid() {
        CommandRun run = watch("test", "--statements", "--when", "disputed,corroborated", "Bram Oster");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Bram Oster says: \"No train will leave any station");
        assertThat(run.err()).contains("20 articles read, 1 match: 1 new, ");
    }

    @Test
    void repeatsArePrintedWhenAskedFor() {
        List<String> told =
                watch("test", "--json", "Oril Savings").out().lines().toList();
        List<String> all = watch("test", "--json", "--repeats", "Oril Savings")
                .out()
                .lines()
                .toList();

        assertThat(all).hasSizeGreaterThan(told.size()).containsAll(told);
    }

    @Test
    void aStoredWatchTellsTheSame() {
        watch("add", "Oril Savings", "--id", "bank");

        assertThat(summary(watch("test", "--stored", "bank"))).isEqualTo(summary(watch("test", "Oril Savings")));
        assertThat(watch("test", "--stored", "none").err()).contains("There is no watch 'none'");
        assertThat(watch("test", "--stored", "bank", "Oril Savings").status()).isEqualTo(2);
    }

    @Test
    void addingAWatchSaysHowOftenItWouldHaveTold() {
        CommandRun run = watch("add", "Oril Savings");

        assertThat(run.out()).isEqualTo("entity-oril-savings\n");
        assertThat(run.err()).matches("The last day would have given \\d alerts? a day\\.\n");
    }

    @Test
    void numbersAreWrittenAsPeopleDo() {
        Map<AlertKind, Long> alerts = Map.of(AlertKind.NEW, 2L, AlertKind.UPDATE, 1L, AlertKind.REPEAT, 1L);

        Backtest.Result many = new Backtest.Result(1_200, 4, alerts, Duration.ofHours(60));
        assertThat(many.summary())
                .isEqualTo("1,200 articles read, 4 match: 2 new, 1 update, 0 withdrawals, 0 digests; 1 repeat folded.");
        assertThat(many.rate()).isEqualTo("The last 2.5 days would have given 1.2 alerts a day.");
        assertThat(new Backtest.Result(1, 1, Map.of(AlertKind.NEW, 1L), Duration.ofHours(3)).rate())
                .isEqualTo("The last day would have given 1 alert a day.");
    }

    /** Before it may be progress. */
    private static String summary(CommandRun run) {
        return run.err().lines().reduce((earlier, last) -> last).orElseThrow();
    }

    private static CompactedTopic<Watch> watches() {
        return new CompactedTopic<>(CLUSTER.connection(), Topics.WATCHES);
    }

    private static CommandRun watch(String... args) {
        return CommandRun.on(
                CLUSTER, Stream.concat(Stream.of("watch"), Stream.of(args)).toArray(String[]::new));
    }
}
