package dev.wirewatch.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds what stood out on each day of an archive. A day is judged by the four weeks before it and after it, as far as the
 * archive has them, so that its first days can be judged, too.
 */
public final class DailyTrends {

    private static final int MOST_A_DAY = 20;

    private final Counts volume = new Counts();
    private final Map<String, NameDays> names = new HashMap<>();
    private final Surnames surnames = new Surnames();

    /** What is known of a name: its articles by day. */
    private record NameDays(MainEntity name, Counts counts, Map<Long, List<NamedArticle>> articles) {

        NameDays(MainEntity name) {
            this(name, new Counts(), new TreeMap<>());
        }

        void add(NamedArticle article) {
            long hour = Counts.hour(article.time());
            counts.add(hour, 1);
            articles.computeIfAbsent(Scale.DAY.bucket(hour), day -> new ArrayList<>())
                    .add(article);
        }
    }

    /** Takes articles in order of time. */
    public void add(NamedArticle article) {
        volume.add(Counts.hour(article.time()), 1);
        article.entities().forEach(entity -> surnames.add(entity, article.story()));
        article.entities().stream()
                .map(entity -> surnames.resolve(entity, article.story()))
                .distinct()
                .forEach(name -> names.computeIfAbsent(name.id(), id -> new NameDays(name))
                        .add(article));
    }

    /** Returns the trends day by day, the strongest of a day first: twenty a day at most. */
    public List<Trend> find() {
        Map<LocalDate, List<Trend>> days = new TreeMap<>();
        names.values().stream().flatMap(this::trends).forEach(trend -> days.computeIfAbsent(
                        trend.date(), date -> new ArrayList<>())
                .add(trend));
        Comparator<Trend> strongest = Comparator.comparing(
                        (Trend trend) -> trend.excess().rarity())
                .reversed()
                .thenComparing(trend -> trend.name().id());
        return days.values().stream()
                .flatMap(trends -> trends.stream().sorted(strongest).limit(MOST_A_DAY))
                .toList();
    }

    private Stream<Trend> trends(NameDays name) {
        return name.articles().entrySet().stream().flatMap(day -> trend(name, day.getKey(), day.getValue()).stream());
    }

    private Optional<Trend> trend(NameDays name, long day, List<NamedArticle> articles) {
        if (articles.size() < NameSeries.LEAST) {
            return Optional.empty();
        }
        Expectation expectation = Forecast.of(Scale.DAY, day, name.counts(), volume, volume.in(Scale.DAY, day));
        Excess excess = Excess.of(Scale.DAY, articles.size(), expectation);
        LocalDate date = LocalDate.ofEpochDay(day);
        return excess.rarity() > 0
                ? Optional.of(new Trend(date, name.name(), excess, Why.of(name.name(), articles)))
                : Optional.empty();
    }
}
