package dev.wirewatch.codec;

import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.TrendChange;
import dev.wirewatch.schemas.TrendStory;
import dev.wirewatch.schemas.internal.TrendArticle;
import dev.wirewatch.schemas.internal.TrendBurst;
import dev.wirewatch.schemas.internal.TrendName;
import dev.wirewatch.trend.Burst;
import dev.wirewatch.trend.BurstChange;
import dev.wirewatch.trend.Counts;
import dev.wirewatch.trend.Excess;
import dev.wirewatch.trend.MainEntity;
import dev.wirewatch.trend.NameSeries;
import dev.wirewatch.trend.NamedArticle;
import dev.wirewatch.trend.Scale;
import dev.wirewatch.trend.Sensitivity;
import dev.wirewatch.trend.Why;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trends to Avro and back. */
public final class TrendCodec {

    private TrendCodec() {}

    /** @throws UnknownSymbolException when only a later version knows its type */
    public static MainEntity decode(EntityRef entity) {
        return new MainEntity(entity.getId(), EntityCodec.decode(entity.getType()), entity.getName());
    }

    public static TrendName encode(NameSeries series) {
        List<NamedArticle> recent = series.recent();
        return new TrendName(
                encode(series.name()),
                List.copyOf(series.counts().byHour().keySet()),
                List.copyOf(series.counts().byHour().values()),
                recent.stream()
                        .map(article -> new TrendArticle(article.time(), article.story(), article.headline()))
                        .toList(),
                series.burst().map(TrendCodec::encode).orElse(null),
                recent.get(recent.size() - 1).time());
    }

    /** @throws UnknownSymbolException when only a later version knows its type */
    public static NameSeries decode(TrendName record) {
        MainEntity name = decode(record.getEntity());
        Counts counts = new Counts();
        for (int i = 0; i < record.getHours().size(); i++) {
            counts.add(record.getHours().get(i), record.getCounts().get(i));
        }
        List<NamedArticle> recent = record.getRecent().stream()
                .map(article ->
                        new NamedArticle(article.getSeenAt(), article.getStory(), article.getHeadline(), List.of(name)))
                .toList();
        return new NameSeries(
                name, counts, recent, Optional.ofNullable(record.getBurst()).map(TrendCodec::decode));
    }

    private static EntityRef encode(MainEntity name) {
        return new EntityRef(name.id(), EntityCodec.encode(name.type()), name.name());
    }

    private static TrendBurst encode(Burst burst) {
        Excess peak = burst.peak();
        return new TrendBurst(
                burst.began(),
                Arrays.stream(Sensitivity.values())
                        .filter(burst.lastHeard()::containsKey)
                        .map(burst.lastHeard()::get)
                        .toList(),
                peak.scale().hours(),
                peak.count(),
                peak.expected(),
                peak.rarity());
    }

    private static Burst decode(TrendBurst burst) {
        Map<Sensitivity, Instant> heard = new EnumMap<>(Sensitivity.class);
        for (int i = 0; i < burst.getLastHeard().size(); i++) {
            heard.put(Sensitivity.values()[i], burst.getLastHeard().get(i));
        }
        Scale scale = burst.getHours() == Scale.HOUR.hours() ? Scale.HOUR : Scale.DAY;
        return new Burst(
                burst.getBeganAt(), heard, new Excess(scale, burst.getCount(), burst.getExpected(), burst.getScore()));
    }

    /** What is published of a burst. */
    public static Trend published(
            MainEntity name, Burst burst, BurstChange change, Sensitivity level, Why why, Instant now) {
        Excess peak = burst.peak();
        return new Trend(
                encode(name),
                encode(change),
                encode(level),
                burst.began(),
                now,
                peak.scale().hours(),
                peak.count(),
                peak.expected(),
                peak.rarity(),
                why.stories().stream()
                        .map(story -> new TrendStory(story.story(), story.headline(), story.articles()))
                        .toList(),
                why.words());
    }

    /** Whether a sensitivity hears of a trend. */
    public static boolean isHeard(Trend trend, Sensitivity sensitivity) {
        return switch (trend.getSensitivity()) {
            case HIGH -> sensitivity == Sensitivity.HIGH;
            case MEDIUM -> sensitivity != Sensitivity.LOW;
            case LOW -> true;
            case UNKNOWN -> false;
        };
    }

    static TrendChange encode(BurstChange change) {
        return switch (change) {
            case BEGAN -> TrendChange.BEGAN;
            case GREW -> TrendChange.GREW;
            case ENDED -> TrendChange.ENDED;
        };
    }

    static Sensitivity decode(dev.wirewatch.schemas.Sensitivity sensitivity) {
        return switch (sensitivity) {
            case HIGH -> Sensitivity.HIGH;
            case MEDIUM -> Sensitivity.MEDIUM;
            case LOW -> Sensitivity.LOW;
            case UNKNOWN -> throw new UnknownSymbolException(sensitivity);
        };
    }

    static dev.wirewatch.schemas.Sensitivity encode(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case HIGH -> dev.wirewatch.schemas.Sensitivity.HIGH;
            case MEDIUM -> dev.wirewatch.schemas.Sensitivity.MEDIUM;
            case LOW -> dev.wirewatch.schemas.Sensitivity.LOW;
        };
    }
}
