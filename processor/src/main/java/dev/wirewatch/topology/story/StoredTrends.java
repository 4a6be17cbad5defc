package dev.wirewatch.topology.story;

import dev.wirewatch.codec.TrendCodec;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.internal.TrendHour;
import dev.wirewatch.schemas.internal.TrendName;
import dev.wirewatch.trend.Burst;
import dev.wirewatch.trend.Counts;
import dev.wirewatch.trend.MainEntity;
import dev.wirewatch.trend.NameSeries;
import dev.wirewatch.trend.NamedArticle;
import dev.wirewatch.trend.Sensitivity;
import dev.wirewatch.trend.Surnames;
import dev.wirewatch.trend.Volume;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What is known of names, in stores: read when an article is about them. Only who is in a burst, whom surnames stand for,
 * when each name was last seen, and how many articles came in each hour are on the heap; all that follows from the stores.
 * Of too many names the one is forgotten that was not seen for longest.
 */
final class StoredTrends {

    private static final HexFormat HEX = HexFormat.of();

    private final KeyValueStore<String, TrendName> names;
    private final KeyValueStore<String, TrendHour> hours;
    private final Counts articles = new Counts();
    private final Volume volume = new Volume(articles);
    private final Surnames surnames = new Surnames();
    private final Map<String, Burst> inBurst = new TreeMap<>();
    private final Map<String, Seen> seen = new HashMap<>();
    private final TreeSet<Seen> oldestFirst =
            new TreeSet<>(Comparator.comparing(Seen::at).thenComparing(Seen::id));
    private final int capacity;

    private record Seen(String id, Instant at) {}

    private StoredTrends(KeyValueStore<String, TrendName> names, KeyValueStore<String, TrendHour> hours, int capacity) {
        this.names = names;
        this.hours = hours;
        this.capacity = capacity;
    }

    /** @param capacity how many names are known at most */
    static StoredTrends load(
            KeyValueStore<String, TrendName> names, KeyValueStore<String, TrendHour> hours, int capacity) {
        StoredTrends stored = new StoredTrends(names, hours, capacity);
        try (KeyValueIterator<String, TrendHour> found = hours.all()) {
            found.forEachRemaining(entry -> Optional.ofNullable(entry.value) // null where it cannot be read
                    .ifPresent(
                            hour -> stored.articles.add(HexFormat.fromHexDigitsToLong(entry.key), hour.getArticles())));
        }
        try (KeyValueIterator<String, TrendName> found = names.all()) {
            found.forEachRemaining(entry -> decode(entry.value).ifPresent(stored::note));
        }
        return stored;
    }

    /** Returns what is known of a name; empty when nothing is. */
    Optional<NameSeries> known(String id) {
        return decode(names.get(id));
    }

    /** @param record null where there is none, or none that can be read */
    private static Optional<NameSeries> decode(TrendName record) {
        return Optional.ofNullable(record)
                .filter(known -> known.getEntity().getType() != EntityType.UNKNOWN)
                .map(TrendCodec::decode);
    }

    private void note(NameSeries series) {
        String id = series.name().id();
        NamedArticle last = series.recent().get(series.recent().size() - 1);
        surnames.add(series.name(), last.story());
        series.burst().ifPresentOrElse(burst -> inBurst.put(id, burst), () -> inBurst.remove(id));
        Seen now = new Seen(id, last.time());
        Optional.ofNullable(seen.put(id, now)).ifPresent(oldestFirst::remove);
        oldestFirst.add(now);
    }

    Volume volume() {
        return volume;
    }

    /** Counts an article of any name. */
    void count(Instant now) {
        long hour = Counts.hour(now);
        boolean first = !articles.byHour().containsKey(hour);
        volume.add(now);
        hours.put(key(hour), new TrendHour(articles.byHour().get(hour)));
        if (first) {
            removeBefore(articles.byHour().firstKey());
        }
    }

    /** Takes back an article of any name. */
    void takeBack(Instant counted) {
        long hour = Counts.hour(counted);
        volume.takeBack(counted);
        Optional.ofNullable(articles.byHour().get(hour)).ifPresent(left -> hours.put(key(hour), new TrendHour(left)));
    }

    private void removeBefore(long hour) {
        try (KeyValueIterator<String, TrendHour> found = hours.range(null, key(hour - 1))) {
            found.forEachRemaining(entry -> hours.delete(entry.key));
        }
    }

    private static String key(long hour) {
        return HEX.toHexDigits(hour);
    }

    /** Returns whom an article is about, with surnames resolved. */
    List<MainEntity> names(NamedArticle article) {
        article.entities().forEach(entity -> surnames.add(entity, article.story()));
        return article.entities().stream()
                .map(entity -> surnames.resolve(entity, article.story()))
                .distinct()
                .toList();
    }

    NameSeries series(MainEntity name) {
        return known(name.id()).orElseGet(() -> new NameSeries(name));
    }

    void put(NameSeries series) {
        names.put(series.name().id(), TrendCodec.encode(series));
        note(series);
        while (seen.size() > capacity) {
            forget(oldestFirst.first().id());
        }
    }

    /** A burst that is over. */
    record Ended(NameSeries series, Burst burst) {}

    /** Returns the bursts that are over by now, in the order of their names' ids, and forgets them. */
    List<Ended> end(Instant now) {
        List<Ended> ended = new ArrayList<>();
        for (Map.Entry<String, Burst> lasting : List.copyOf(inBurst.entrySet())) {
            if (!lasting.getValue().lasts(Sensitivity.HIGH, now)) {
                NameSeries series = known(lasting.getKey()).orElseThrow();
                series.end(now).ifPresent(burst -> {
                    ended.add(new Ended(series, burst));
                    put(series);
                });
            }
        }
        return ended;
    }

    void forget(String id) {
        known(id).map(NameSeries::name).ifPresent(surnames::remove);
        inBurst.remove(id);
        Optional.ofNullable(seen.remove(id)).ifPresent(oldestFirst::remove);
        names.delete(id);
    }
}
