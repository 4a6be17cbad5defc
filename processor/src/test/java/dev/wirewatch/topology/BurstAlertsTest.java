package dev.wirewatch.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.Sensitivity;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From published articles to alerts on bursts of them. */
class BurstAlertsTest {

    private final Newsroom newsroom = new Newsroom();
    private int articles;

    @BeforeEach
    void quietDays() {
        watch("low", Sensitivity.LOW, "Ada Brandt");
        watch("medium", Sensitivity.MEDIUM, "Ada Brandt");
        watch("others", Sensitivity.HIGH, "Piet Tarn");
        for (int hour = 0; hour < 60; hour++) {
            publish(hour, "Rain");
        }
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void aBurstIsToldOnceWhenItBeginsForThoseWhoAreToldOfAsRareOnes() {
        for (int i = 0; i < 12; i++) {
            publish(60 + i / 20.0, "Ada Brandt");
        }

        List<Alert> told = newsroom.alerts.readValuesToList();

        assertThat(told).extracting(Alert::getWatchId).containsExactlyInAnyOrder("medium", "low");
        assertThat(told).extracting(Alert::getId).doesNotHaveDuplicates();
        Alert first = told.get(0);
        assertThat(first.getKind()).isEqualTo(AlertKind.NEW);
        assertThat(first.getCause()).isEqualTo("Far more articles than usual are about it.");
        assertThat(first.getReasons())
                .singleElement()
                .extracting(MatchReason::getSnippet)
                .asString()
                .contains(" articles in an hour that lets expect 0.", ": ");
    }

    @Test
    void theNextBurstIsToldAnew() {
        for (int i = 0; i < 12; i++) {
            publish(60 + i / 20.0, "Ada Brandt");
        }
        newsroom.alerts.readValuesToList();

        for (int i = 0; i < 24; i++) {
            publish(90 + i / 40.0, "Ada Brandt");
        }

        assertThat(newsroom.alerts.readValuesToList())
                .extracting(Alert::getWatchId)
                .containsExactlyInAnyOrder("medium", "low");
    }

    private void watch(String id, Sensitivity sensitivity, String name) {
        newsroom.watch(Watch.newBuilder()
                .setId(id)
                .setLabel(name)
                .setKind(WatchKind.BURSTS)
                .setNames(List.of(name))
                .setSensitivity(sensitivity)
                .setCreatedAt(Newsroom.START)
                .build());
    }

    private void publish(double hours, String name) {
        articles++;
        Instant received = Newsroom.START.plus(Duration.ofSeconds(Math.round(hours * 3600)));
        String words = IntStream.range(0, 40)
                .mapToObj(i -> "q" + Integer.toString(articles * 40 + i, 36))
                .collect(Collectors.joining(" "));
        newsroom.publish(
                Article.newBuilder(Newsroom.article("a" + articles, 1, words))
                        .setHeadline(name + " again")
                        .build(),
                received);
    }
}
