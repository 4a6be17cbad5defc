package dev.wirewatch.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** What is known of a name: when articles were about it, those of the last day, and the burst that it is in. */
public final class NameSeries {

    /** Fewer articles than these are no trend, however rare the name is. */
    static final int LEAST = 3;

    private static final Duration RECENT = Duration.ofDays(1);
    private static final int MOST_RECENT = 50;

    private final MainEntity name;
    private final Counts counts;
    private final List<NamedArticle> recent;
    private Optional<Burst> burst;

    public NameSeries(MainEntity name) {
        this(name, new Counts(), List.of(), Optional.empty());
    }

    /** As it was once. */
    public NameSeries(MainEntity name, Counts counts, List<NamedArticle> recent, Optional<Burst> burst) {
        this.name = name;
        this.counts = counts;
        this.recent = new ArrayList<>(recent);
        this.burst = burst;
    }

    /**
     * Counts an article that is about the name.
     *
     * @param volume with this article in it
     * @return what becomes of its burst, if that is something new
     */
    public Optional<BurstChange> add(NamedArticle article, Volume volume) {
        Instant now = article.time();
        long hour = Counts.hour(now);
        counts.add(hour, 1);
        counts.forget(hour);
        recent.removeIf(known -> known.time().isBefore(now.minus(RECENT)));
        if (recent.size() == MOST_RECENT) {
            recent.remove(0);
        }
        recent.add(article);
        Optional<Sensitivity> before = burst.flatMap(known -> known.level(now));
        burst = rarest(hour, volume)
                .map(excess -> Burst.after(burst, now, excess, Sensitivity.HIGH))
                .orElse(burst);
        Optional<Sensitivity> after = burst.flatMap(known -> known.level(now));
        return after.filter(
                        level -> before.map(known -> level.compareTo(known) > 0).orElse(true))
                .map(level -> before.isPresent() ? BurstChange.GREW : BurstChange.BEGAN);
    }

    /**
     * Takes back an article that was counted.
     *
     * @param time when it came
     * @param volume without it
     * @return its burst, if no hour or day of that is rare any longer
     */
    public Optional<Burst> takeBack(Instant time, Volume volume) {
        counts.takeBack(Counts.hour(time));
        for (int i = 0; i < recent.size(); i++) {
            if (recent.get(i).time().equals(time)) {
                recent.set(i, recent.get(i).withoutHeadline());
            }
        }
        Optional<Burst> over = burst.filter(known -> LongStream.rangeClosed(
                        Counts.hour(known.began()),
                        Counts.hour(known.lastHeard().get(Sensitivity.HIGH)))
                .mapToObj(hour -> rarest(hour, volume))
                .flatMap(Optional::stream)
                .noneMatch(excess -> Sensitivity.HIGH.hears(excess.rarity())));
        burst = over.isPresent() ? Optional.empty() : burst;
        return over;
    }

    private Optional<Excess> rarest(long hour, Volume volume) {
        return Arrays.stream(Scale.values())
                .filter(scale -> volume.isKnown(hour) && counts.in(scale, scale.bucket(hour)) >= LEAST)
                .map(scale -> excess(scale, scale.bucket(hour), volume))
                .max(Comparator.comparing(Excess::rarity));
    }

    private Excess excess(Scale scale, long bucket, Volume volume) {
        Expectation expectation = Forecast.of(scale, bucket, counts, volume.articles(), volume.exposure(scale, bucket));
        return Excess.of(scale, counts.in(scale, bucket), expectation);
    }

    /** Returns its burst if that is over by now, and forgets that burst. */
    public Optional<Burst> end(Instant now) {
        Optional<Burst> over = burst.filter(known -> !known.lasts(Sensitivity.HIGH, now));
        burst = over.isPresent() ? Optional.empty() : burst;
        return over;
    }

    public Why why() {
        return Why.of(name, recent);
    }

    public MainEntity name() {
        return name;
    }

    public Counts counts() {
        return counts;
    }

    /** Those of the last day before the last article, fifty at most. */
    public List<NamedArticle> recent() {
        return List.copyOf(recent);
    }

    public Optional<Burst> burst() {
        return burst;
    }
}
