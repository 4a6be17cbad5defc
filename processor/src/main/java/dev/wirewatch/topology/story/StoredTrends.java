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
import dev.wirewatch.trend.Surnames;
import dev.wirewatch.trend.Volume;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What is known of names, in stores: read when an article is about them. Only who is in a burst, whom surnames stand for,
 * and how many articles came in each hour are on the heap; all that follows from the stores.
 */
final class StoredTrends {

    private static final HexFormat HEX = HexFormat.of();

    private final KeyValueStore<String, TrendName> names;
    private final KeyValueStore<String, TrendHour> hours;
    private final Counts articles = new Counts();
    private final Volume volume = new Volume(articles);
    private final Surnames surnames = new Surnames();
    private final Set<String> inBurst = new TreeSet<>();

    private StoredTrends(KeyValueStore<String, TrendName> names, KeyValueStore<String, TrendHour> hours) {
        this.names = names;
        this.hours = hours;
    }

    static StoredTrends load(KeyValueStore<String, TrendName> names, KeyValueStore<String, TrendHour> hours) {
        StoredTrends stored = new StoredTrends(names, hours);
        try (KeyValueIterator<String, TrendHour> found = hours.all()) {
            found.forEachRemaining(entry -> Optional.ofNullable(entry.value) // null where it cannot be read
                    .ifPresent(
                            hour -> stored.articles.add(HexFormat.fromHexDigitsToLong(entry.key), hour.getArticles())));
        }
        try (KeyValueIterator<String, TrendName> found = names.all()) {
            found.forEachRemaining(entry -> stored.known(entry.key).ifPresent(stored::note));
        }
        return stored;
    }

    private Optional<NameSeries> known(String id) {
        return Optional.ofNullable(names.get(id))
                .filter(record -> record.getEntity().getType() != EntityType.UNKNOWN)
                .map(TrendCodec::decode);
    }

    private void note(NameSeries series) {
        List<NamedArticle> recent = series.recent();
        surnames.add(series.name(), recent.get(recent.size() - 1).story());
        if (series.burst().isPresent()) {
            inBurst.add(series.name().id());
        } else {
            inBurst.remove(series.name().id());
        }
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
    }

    /** A burst that is over. */
    record Ended(NameSeries series, Burst burst) {}

    /** Returns the bursts that are over by now, in the order of their names' ids, and forgets them. */
    List<Ended> end(Instant now) {
        List<Ended> ended = new ArrayList<>();
        for (String id : List.copyOf(inBurst)) {
            NameSeries series = known(id).orElseThrow();
            series.end(now).ifPresent(burst -> {
                ended.add(new Ended(series, burst));
                put(series);
            });
        }
        return ended;
    }

    void forget(String id) {
        known(id).map(NameSeries::name).ifPresent(surnames::remove);
        inBurst.remove(id);
        names.delete(id);
    }
}
