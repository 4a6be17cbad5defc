package dev.wirewatch.trend;

import static dev.wirewatch.trend.NewsWeeks.person;
import static dev.wirewatch.trend.NewsWeeks.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DailyTrendsTest {

    private static final int NOON_OF_DAY_9 = 8 * 24 + 12;

    private final NewsWeeks news = new NewsWeeks();

    @Test
    void whoIsInTheNewsOnADayIsFirstAndWithTheReasonsWhy() {
        news.addMany(6, NOON_OF_DAY_9, "Secretary Brandt resigns over ferry", person("Ada Brandt"));

        List<Trend> day = on(9);

        assertThat(day.get(0).name()).isEqualTo(person("Ada Brandt"));
        assertThat(day.get(0).excess().count()).isEqualTo(6);
        assertThat(day.get(0).excess().expected()).isLessThan(0.1);
        assertThat(day.get(0).why().stories())
                .extracting(Why.TrendStory::articles)
                .containsExactly(3, 3);
        assertThat(day.get(0).why().words())
                .contains("secretary", "resigns", "ferry")
                .doesNotContain("brandt", "over");
        assertThat(day)
                .extracting(trend -> trend.excess().rarity())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void theFirstDayOfAnArchiveIsJudgedByThoseAfterIt() {
        news.addMany(6, 12, "Ferry sinks off Orla", place("Orla"));

        assertThat(on(1).get(0).name()).isEqualTo(place("Orla"));
    }

    @Test
    void whoIsInTheNewsEveryDayIsNoTrend() {
        for (int day = 0; day < 14; day++) {
            news.addMany(6, day * 24 + 12, "Markets", place("Orla"));
        }

        assertThat(on(9)).allMatch(trend -> trend.excess().rarity() < 1);
    }

    @Test
    void twoArticlesAreNoTrend() {
        news.addMany(2, NOON_OF_DAY_9, "Ferry sinks off Orla", place("Orla"));

        assertThat(on(9)).extracting(Trend::name).doesNotContain(place("Orla"));
    }

    @Test
    void aFlashWithASurnameCountsForWhomItMeans() {
        news.add(30, "earlier", "Ada Brandt travels", person("Ada Brandt"));
        news.addMany(3, NOON_OF_DAY_9, "Brandt resigns", person("Brandt"));

        assertThat(on(9).get(0).name()).isEqualTo(person("Ada Brandt"));
    }

    private List<Trend> on(int day) {
        DailyTrends trends = new DailyTrends();
        news.articles().forEach(trends::add);
        LocalDate date = LocalDate.of(2031, 3, 2).plusDays(day);
        return trends.find().stream().filter(trend -> trend.date().equals(date)).toList();
    }
}
