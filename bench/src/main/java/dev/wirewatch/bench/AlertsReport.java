package dev.wirewatch.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@link AlertsBench} found.
 *
 * @param articles that were measured; each raised one alert
 * @param arrival what a delay ends with: alert, when it can be read, committed; webhook, when one has received it
 * @param perSecond alerts in a second, from the first article to the last alert
 * @param delayMs from the start of an article's POST until its alert arrives
 * @param histogram of these delays
 * @param cpuSeconds by part of the program
 * @param enrichSeconds that passed in the language library, waits for a core included
 * @param topics what an article adds to each topic
 * @param mostLag articles that waited at the worst moment
 * @param mostStoryLag articles that waited for their story then, with their alert sent
 */
public record AlertsReport(
        int articles,
        String arrival,
        double perSecond,
        DelayMs delayMs,
        List<Delays.Bar> histogram,
        Map<String, Double> cpuSeconds,
        double enrichSeconds,
        List<TopicShare> topics,
        long mostLag,
        long mostStoryLag) {

    public record DelayMs(double p50, double p90, double p99, double max) {

        public static DelayMs of(Delays delays) {
            return new DelayMs(delays.percentile(0.5), delays.percentile(0.9), delays.percentile(0.99), delays.max());
        }

        /** For people to read. */
        public String inWords() {
            return String.format(Locale.ROOT, "p50 %,.0f, p90 %,.0f, p99 %,.0f, max %,.0f", p50, p90, p99, max);
        }
    }

    public record TopicShare(String topic, double records, double bytes) {}

    double cpuMsPerArticle() {
        return cpuSeconds.values().stream().mapToDouble(Double::doubleValue).sum() * 1_000 / articles;
    }
}
