package dev.wirewatch.trend;

import java.time.Instant;

/** How many articles come: that by which the share of a name is measured. */
public final class Volume {

    private static final int FIRST_HOURS = 24;

    private final Counts articles;
    private final Counts hours = new Counts();

    /** @param articles by hour, which it goes on counting */
    public Volume(Counts articles) {
        this.articles = articles;
    }

    public void add(Instant time) {
        long hour = Counts.hour(time);
        articles.add(hour, 1);
        articles.forget(hour);
        hours.forgetBefore(articles.byHour().firstKey());
        long first =
                hours.isEmpty() ? articles.byHour().firstKey() : hours.byHour().lastKey() + 1;
        for (long passed = first; passed <= hour; passed++) {
            hours.add(passed, 1);
        }
    }

    /** An article is taken back that was added. */
    public void takeBack(Instant time) {
        articles.takeBack(Counts.hour(time));
    }

    Counts articles() {
        return articles;
    }

    /** Whether a day is known: before that everything is new. */
    boolean isKnown(long hour) {
        return !articles.isEmpty() && articles.byHour().firstKey() <= hour - FIRST_HOURS;
    }

    /** The articles of a bucket: those that it should bring in all, or has brought if these are more. */
    double exposure(Scale scale, long bucket) {
        double expected =
                Forecast.of(scale, bucket, articles, hours, scale.hours()).mean();
        return Math.max(articles.in(scale, bucket), expected);
    }
}
