package dev.wirewatch.trend;

import dev.wirewatch.entities.EntityType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Two weeks of quiet news: six articles an hour by day and one by night, on one of twelve towns each. */
final class NewsWeeks {

    static final Instant START = Instant.parse("2031-03-03T00:00:00Z");

    private final List<NamedArticle> articles = new ArrayList<>();

    NewsWeeks() {
        for (int hour = 0; hour < 14 * 24; hour++) {
            boolean night = hour % 24 < 7;
            for (int i = 0; i < (night ? 1 : 6); i++) {
                int number = articles.size();
                add(
                        hour + i / 10.0,
                        "story " + number,
                        "Rain in town " + number % 12,
                        place("Town " + number * 5 % 12));
            }
        }
    }

    static MainEntity place(String name) {
        return new MainEntity("place:" + name, EntityType.PLACE, name);
    }

    static MainEntity person(String name) {
        return new MainEntity("person:" + name, EntityType.PERSON, name);
    }

    NewsWeeks add(double hours, String story, String headline, MainEntity... entities) {
        articles.add(new NamedArticle(
                START.plus(Duration.ofSeconds(Math.round(hours * 3600))), story, headline, List.of(entities)));
        return this;
    }

    /** Articles of a quarter of an hour each from a time on, which tell of two stories in turn. */
    NewsWeeks addMany(int number, double hours, String headline, MainEntity... entities) {
        IntStream.range(0, number).forEach(i -> add(hours + i / 4.0, "many " + i % 2, headline, entities));
        return this;
    }

    /** In order of time. */
    List<NamedArticle> articles() {
        return articles.stream()
                .sorted(Comparator.comparing(NamedArticle::time))
                .toList();
    }
}
