package dev.wirewatch.bench.alerts;

import dev.wirewatch.bench.DelayMs;
import dev.wirewatch.bench.Delays;
import java.util.List;
import java.util.Map;

/**
 * What {@link AlertsBench} found.
 *
 * @param articles that were measured; each raised one alert
 * @param arrival what a delay ends with: alert, when it can be read, committed; webhook, when one has received it
 * @param perSecond alerts in a second, from the first article to the last alert
 * @param delayMs from the start of an article's POST until its alert arrives
 * @param histogram of these delays
 * @param cpuSeconds by part of the program, or by processor
 * @param enrichSeconds that passed in the language library, waits for a core included
 * @param topics what an article adds to each topic
 * @param mostLag articles that waited at the worst moment
 * @param mostStoryLag articles that waited for their story then, with their alert sent
 * @param stretches of time, where it took some minutes
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
        long mostStoryLag,
        List<Stretch> stretches) {

    public record TopicShare(String topic, double records, double bytes) {}

    double cpuMsPerArticle() {
        return cpuSeconds.values().stream().mapToDouble(Double::doubleValue).sum() * 1_000 / articles;
    }
}
