package dev.wirewatch.bench.alerts;

import dev.wirewatch.bench.DelayMs;
import dev.wirewatch.bench.Delays;
import dev.wirewatch.bench.alerts.UsageSamples.Sample;
import java.time.Duration;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * Some minutes of a long measurement.
 *
 * @param fromMinute since its beginning
 * @param toMinute exclusive
 * @param articles that were posted
 * @param delayMs of their alerts
 * @param cpuMsPerArticle CPU time that passed, by the alerts that came
 * @param mostLag articles that waited at the worst moment
 */
public record Stretch(
        int fromMinute, int toMinute, int articles, DelayMs delayMs, double cpuMsPerArticle, long mostLag) {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int MOST = 20;

    /** When an article was posted, and when its alert came, in nanoseconds of {@link System#nanoTime}. */
    record Passage(long posted, long alerted) {

        long delay() {
            return alerted - posted;
        }
    }

    /** Twenty at most, of as many whole minutes each as that takes; none of what takes less than two minutes. */
    static List<Stretch> of(long began, List<Passage> passages, List<Sample> samples) {
        long last = passages.stream().mapToLong(Passage::alerted).max().orElse(began);
        int minutes = (int) ((last - began) / MINUTE);
        int width = Math.max(1, (minutes + MOST - 1) / MOST);
        return IntStream.range(0, minutes < 2 ? 0 : minutes / width)
                .mapToObj(i -> between(i * width, (i + 1) * width, began, passages, samples))
                .toList();
    }

    private static Stretch between(int from, int to, long began, List<Passage> passages, List<Sample> samples) {
        LongPredicate within = nanos -> nanos - began >= from * MINUTE && nanos - began < to * MINUTE;
        List<Sample> here =
                samples.stream().filter(sample -> within.test(sample.nanos())).toList();
        List<Passage> posted = passages.stream()
                .filter(passage -> within.test(passage.posted()))
                .toList();
        double alerts = passages.stream()
                .filter(passage -> within.test(passage.alerted()))
                .count();
        return new Stretch(
                from,
                to,
                posted.size(),
                DelayMs.of(Delays.ofNanos(posted.stream().mapToLong(Passage::delay))),
                cpuSecondsASecond(here) * (to - from) * MINUTE / 1e6 / alerts,
                here.stream().mapToLong(Sample::waiting).max().orElse(0));
    }

    /** From the first of the samples to the last. */
    private static double cpuSecondsASecond(List<Sample> samples) {
        if (samples.size() < 2) {
            return Double.NaN;
        }
        Sample first = samples.get(0);
        Sample last = samples.get(samples.size() - 1);
        return (last.cpuSeconds() - first.cpuSeconds()) * 1e9 / (last.nanos() - first.nanos());
    }
}
