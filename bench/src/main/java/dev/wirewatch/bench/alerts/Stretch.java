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
 * @param alerts that came
 * @param delayMs of them; 0 where there are none
 * @param cpuMsPerAlert CPU time that passed; 0 where it is not known, or there are no alerts
 * @param mostLag articles that waited at the worst moment
 */
public record Stretch(int fromMinute, int toMinute, int alerts, DelayMs delayMs, double cpuMsPerAlert, long mostLag) {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int MOST = 20;
    private static final DelayMs NO_DELAY = new DelayMs(0, 0, 0, 0);

    /** When an article was posted, and when its alert came, in nanoseconds of {@link System#nanoTime}. */
    record Passage(long posted, long alerted) {

        long delay() {
            return alerted - posted;
        }
    }

    /**
     * Twenty at most, of as many whole minutes each as that takes, the last of those that are left; none of what takes less
     * than two minutes.
     */
    static List<Stretch> of(long began, List<Passage> passages, List<Sample> samples) {
        long last = passages.stream().mapToLong(Passage::alerted).max().orElse(began);
        int minutes = (int) ((last - began) / MINUTE);
        int width = (minutes + MOST - 1) / MOST;
        return minutes < 2
                ? List.of()
                : IntStream.iterate(0, from -> from < minutes, from -> from + width)
                        .mapToObj(from -> between(from, Math.min(from + width, minutes), began, passages, samples))
                        .toList();
    }

    private static Stretch between(int from, int to, long began, List<Passage> passages, List<Sample> samples) {
        LongPredicate within = nanos -> nanos - began >= from * MINUTE && nanos - began < to * MINUTE;
        List<Sample> here =
                samples.stream().filter(sample -> within.test(sample.nanos())).toList();
        List<Passage> alerted = passages.stream()
                .filter(passage -> within.test(passage.alerted()))
                .toList();
        return new Stretch(
                from,
                to,
                alerted.size(),
                alerted.isEmpty()
                        ? NO_DELAY
                        : DelayMs.of(Delays.ofNanos(alerted.stream().mapToLong(Passage::delay))),
                alerted.isEmpty() ? 0 : cpuSecondsASecond(here) * (to - from) * MINUTE / 1e6 / alerted.size(),
                here.stream().mapToLong(Sample::waiting).max().orElse(0));
    }

    /** From the first of the samples to the last; of a processor that was started again, 0. */
    private static double cpuSecondsASecond(List<Sample> samples) {
        if (samples.size() < 2) {
            return 0;
        }
        Sample first = samples.get(0);
        Sample last = samples.get(samples.size() - 1);
        return Math.max(0, (last.cpuSeconds() - first.cpuSeconds()) * 1e9 / (last.nanos() - first.nanos()));
    }
}
