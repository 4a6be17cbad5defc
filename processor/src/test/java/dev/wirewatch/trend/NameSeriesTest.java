package dev.wirewatch.trend;

import static dev.wirewatch.trend.NewsWeeks.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameSeriesTest {

    private static final MainEntity ORLA = place("Orla");
    private static final int NOON_OF_DAY_9 = 8 * 24 + 12;

    private final NewsWeeks news = new NewsWeeks();
    private final NameSeries orla = new NameSeries(ORLA);

    @Test
    void aBurstBeginsOnceHoweverManyArticlesCome() {
        news.addMany(12, NOON_OF_DAY_9, "Ferry sinks off Orla", ORLA);

        List<BurstChange> changes = changes();

        assertThat(changes.get(0)).isEqualTo(BurstChange.BEGAN);
        assertThat(changes.subList(1, changes.size()))
                .hasSizeLessThan(Sensitivity.values().length)
                .doesNotContain(BurstChange.BEGAN);
        assertThat(orla.burst()).get().extracting(Burst::began).isEqualTo(at(NOON_OF_DAY_9 + 0.5));
        assertThat(orla.why().words()).contains("ferry", "sinks");
    }

    @Test
    void itGrowsWhenALowerSensitivityHearsOfIt() {
        for (int i = 0; i < 20; i++) {
            news.add(8 * 24 + 8 + 0.7 * i, "story", "Ferry sinks off Orla", ORLA);
        }

        assertThat(changes()).startsWith(BurstChange.BEGAN, BurstChange.GREW);
    }

    @Test
    void itIsOverWhenNothingRareHasComeForHours() {
        news.addMany(4, NOON_OF_DAY_9, "Ferry sinks off Orla", ORLA);
        changes();

        assertThat(orla.end(at(NOON_OF_DAY_9 + 6))).isEmpty();
        assertThat(orla.end(at(NOON_OF_DAY_9 + 7))).isPresent();
        assertThat(orla.burst()).isEmpty();
    }

    @Test
    void slowNewsOfADayIsABurstToo() {
        for (int i = 0; i < 8; i++) {
            news.add(8 * 24 + 8 + 1.5 * i, "story", "Ferry sinks off Orla", ORLA);
        }

        assertThat(changes()).startsWith(BurstChange.BEGAN);
        assertThat(orla.burst().orElseThrow().peak().scale()).isEqualTo(Scale.DAY);
    }

    @Test
    void nothingIsToldBeforeADayIsKnown() {
        news.addMany(12, 9, "Ferry sinks off Orla", ORLA);

        assertThat(changes()).isEmpty();
    }

    @Test
    void whoIsInTheNewsEveryDayAtThisHourIsInNoBurst() {
        for (int day = 0; day < 14; day++) {
            news.addMany(3, day * 24 + 12, "Markets in Orla", ORLA);
        }

        changes();

        assertThat(orla.burst()).isEmpty();
    }

    @Test
    void whatItWasMadeFromAgainGoesOnTheSame() {
        news.addMany(12, NOON_OF_DAY_9, "Ferry sinks off Orla", ORLA);
        NameSeries restored = new NameSeries(ORLA);
        List<BurstChange> changes = new ArrayList<>();
        Volume volume = new Volume(new Counts());
        for (NamedArticle article : news.articles()) {
            volume = new Volume(volume.articles());
            volume.add(article.time());
            if (article.entities().contains(ORLA)) {
                restored = new NameSeries(ORLA, restored.counts(), restored.recent(), restored.burst());
                restored.add(article, volume).ifPresent(changes::add);
            }
        }

        assertThat(changes).isEqualTo(changes());
        assertThat(restored.burst()).isEqualTo(orla.burst());
    }

    private List<BurstChange> changes() {
        Volume volume = new Volume(new Counts());
        List<BurstChange> changes = new ArrayList<>();
        for (NamedArticle article : news.articles()) {
            volume.add(article.time());
            if (article.entities().contains(ORLA)) {
                orla.add(article, volume).ifPresent(changes::add);
            }
        }
        return changes;
    }

    private static Instant at(double hours) {
        return NewsWeeks.START.plus(Duration.ofMinutes(Math.round(hours * 60)));
    }
}
