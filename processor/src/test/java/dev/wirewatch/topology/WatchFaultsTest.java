package dev.wirewatch.topology;

import static dev.wirewatch.topology.Newsroom.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;
import dev.wirewatch.schemas.WatchKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchFaultsTest {

    /** Each at most two letters apart from each other. */
    private static final List<String> ALIKE = IntStream.range(0, 60)
            .mapToObj(i -> new StringBuilder("kolina")
                    .replace(i % 6, i % 6 + 1, "bcdfghjmpq".substring(i / 6, i / 6 + 1))
                    .toString())
            .toList();

    /** Each of its words stands for fifty of the article's. */
    private static final String TOO_MUCH =
            ALIKE.stream().limit(30).map(word -> word + "~2").collect(Collectors.joining(" OR "));

    private final Newsroom newsroom = new Newsroom();

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void aQueryThatFailsIsRecordedOnceADayAndStopsNothingElse() {
        newsroom.watch("named", WatchKind.ENTITY, Optional.empty(), "Ada Brandt");
        newsroom.watch(Watch.newBuilder()
                .setId("fails")
                .setLabel("fails")
                .setKind(WatchKind.QUERY)
                .setQuery(TOO_MUCH)
                .setNames(List.of())
                .setCreatedAt(Newsroom.START)
                .build());
        publish("a1", "a2");

        assertThat(newsroom.watchFaults.readKeyValuesToList())
                .extracting(fault -> fault.key)
                .containsExactly("fails");
        assertThat(newsroom.alerts.readValuesToList())
                .extracting(Alert::getWatchId)
                .containsExactly("named", "named");
        assertThat(newsroom.deadLetters.isEmpty()).isTrue();

        newsroom.pass(Duration.ofDays(1));
        publish("a3", "a4");
        WatchFault fault = newsroom.watchFaults.readValue();
        assertThat(fault.getQuery()).isEqualTo(TOO_MUCH);
        assertThat(fault.getArticleId()).isEqualTo("a3");
        assertThat(fault.getFailedAt()).isEqualTo(Newsroom.START.plus(Duration.ofDays(1)));
        assertThat(newsroom.watchFaults.isEmpty()).isTrue();
    }

    @Test
    void aQueryThatFailsOnALaterRevisionTakesNothingBack() {
        newsroom.watch(Watch.newBuilder()
                .setId("asked")
                .setLabel("asked")
                .setKind(WatchKind.QUERY)
                .setQuery(TOO_MUCH)
                .setNames(List.of())
                .setCreatedAt(Newsroom.START)
                .build());
        newsroom.publish(article("a", 1, ALIKE.get(0)));
        newsroom.publish(article("a", 2, String.join(" ", ALIKE)));

        assertThat(newsroom.watchFaults.readValuesToList()).hasSize(1);
        assertThat(newsroom.alerts.readValuesToList())
                .extracting(Alert::getKind)
                .containsExactly(AlertKind.NEW);

        newsroom.publish(Newsroom.killed("a", 3));
        assertThat(newsroom.alerts.readValuesToList())
                .extracting(Alert::getKind)
                .containsExactly(AlertKind.WITHDRAWAL);
    }

    private void publish(String... articles) {
        for (String id : articles) {
            newsroom.publish(article(id, 1, "Ada Brandt of " + id + ": " + String.join(" ", ALIKE)));
        }
    }
}
