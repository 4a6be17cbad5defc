package dev.wirewatch.topology.story;

import dev.wirewatch.codec.TrendCodec;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.StoryChange;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.internal.TrendCount;
import dev.wirewatch.schemas.internal.TrendHour;
import dev.wirewatch.schemas.internal.TrendName;
import dev.wirewatch.topology.state.Expiry;
import dev.wirewatch.topology.state.Lifetime;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.Step;
import dev.wirewatch.trend.Burst;
import dev.wirewatch.trend.BurstChange;
import dev.wirewatch.trend.MainEntity;
import dev.wirewatch.trend.NameSeries;
import dev.wirewatch.trend.NamedArticle;
import dev.wirewatch.trend.Sensitivity;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Counts the articles about each entity, and forwards when a burst begins, grows and ends. An article counts once, in its
 * first revision, unless it is a copy, and no longer when it is killed. Time is that of the articles, so that the same articles give the same trends.
 */
final class TrackTrends extends Step<ToldArticle, TrackedTrend> {

    /** By entity id. */
    static final StoreSpec<TrendName> NAMES = new StoreSpec<>("trend-names", TrendName.class, Lifetime.OWN);

    /** By hour. */
    static final StoreSpec<TrendHour> HOURS = new StoreSpec<>("trend-hours", TrendHour.class, Lifetime.OWN);

    /** By article id. */
    static final StoreSpec<TrendCount> COUNTED = new StoreSpec<>("trend-articles", TrendCount.class, Lifetime.OWN);

    static final List<StoreSpec<?>> STORES = List.of(NAMES, HOURS, COUNTED);

    /** See the table of memory in {@code StreamsSettings}. */
    private static final int CAPACITY = 50_000;

    private KeyValueStore<String, TrendName> names;
    private KeyValueStore<String, TrendCount> counted;
    private StoredTrends trends;

    @Override
    protected void start() {
        names = store(NAMES);
        counted = store(COUNTED);
        load();
        every(Expiry.INTERVAL, new Expiry<>(counted, TrendCount::getSeenAt, counted::delete));
        every(Expiry.INTERVAL, new Expiry<>(names, TrendName::getSeenAt, id -> trends.forget(id)));
    }

    private void load() {
        trends = StoredTrends.load(names, store(HOURS), CAPACITY);
    }

    @Override
    protected void handle(Record<String, ToldArticle> record) {
        Instant now = Instant.ofEpochMilli(record.timestamp());
        trends.end(now)
                .forEach(ended -> publish(
                        record,
                        ended.series(),
                        ended.burst(),
                        BurstChange.ENDED,
                        ended.burst().lowest(),
                        Set.of()));
        if (record.value().story().getChange() == StoryChange.KILLED) {
            takeBack(record);
        } else if (isNews(record.value()) && counted.get(articleId(record)) == null) {
            NamedArticle article = article(record.value(), now);
            trends.count(now);
            List<MainEntity> about = trends.names(article);
            counted.put(
                    articleId(record),
                    new TrendCount(now, about.stream().map(MainEntity::id).toList()));
            about.forEach(name -> add(record, name, article));
        }
    }

    @Override
    protected void forget(Record<String, ToldArticle> record) {
        load();
    }

    private static boolean isNews(ToldArticle told) {
        return told.story().getChange() == StoryChange.ADDED
                && told.story().getLatest().getCopyOf() == null;
    }

    private static NamedArticle article(ToldArticle told, Instant now) {
        List<MainEntity> entities = told.about().stream()
                .filter(entity -> entity.getType() != EntityType.UNKNOWN)
                .map(TrendCodec::decode)
                .toList();
        return new NamedArticle(
                now, told.story().getId(), told.story().getLatest().getArticle().getHeadline(), entities);
    }

    private void add(Record<String, ToldArticle> record, MainEntity name, NamedArticle article) {
        NameSeries series = trends.series(name);
        Optional<Sensitivity> before = series.burst().flatMap(burst -> burst.level(article.time()));
        Optional<BurstChange> change = series.add(article, trends.volume());
        trends.put(series);
        change.ifPresent(known -> {
            Burst burst = series.burst().orElseThrow();
            Sensitivity level = burst.level(article.time()).orElseThrow();
            Set<Sensitivity> began = EnumSet.range(before.map(TrackTrends::next).orElse(Sensitivity.HIGH), level);
            publish(record, series, burst, known, level, began);
        });
    }

    private void takeBack(Record<String, ToldArticle> record) {
        TrendCount killed = counted.delete(articleId(record));
        if (killed == null) {
            return;
        }
        trends.takeBack(killed.getSeenAt());
        for (String name : killed.getNames()) {
            trends.known(name).ifPresent(series -> {
                Optional<Burst> over = series.takeBack(killed.getSeenAt(), trends.volume());
                trends.put(series);
                over.ifPresent(burst -> publish(record, series, burst, BurstChange.ENDED, burst.lowest(), Set.of()));
            });
        }
    }

    private static String articleId(Record<String, ToldArticle> record) {
        return record.value().story().getLatest().getArticle().getId();
    }

    private static Sensitivity next(Sensitivity heard) {
        return Sensitivity.values()[heard.ordinal() + 1];
    }

    private void publish(
            Record<String, ToldArticle> record,
            NameSeries series,
            Burst burst,
            BurstChange change,
            Sensitivity level,
            Set<Sensitivity> began) {
        Instant now = Instant.ofEpochMilli(record.timestamp());
        ArticleRef article = record.value().story().getLatest().getArticle();
        Trend trend = TrendCodec.published(series.name(), burst, change, level, series.why(), now);
        forward(record.withKey(series.name().id()).withValue(new TrackedTrend(trend, article, began)));
    }
}
