package dev.wirewatch.bench;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.kafka.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** When the alert of each article arrived. */
public final class AlertTimes implements AutoCloseable {

    private static final long PAUSE_MS = 5;

    private final Map<Integer, Long> at = new ConcurrentHashMap<>();
    private final Set<Integer> doubled = ConcurrentHashMap.newKeySet();
    private final AlertSource source;
    private volatile long last = System.nanoTime();

    private AlertTimes(AlertSource source) {
        this.source = source;
        source.start(this::add);
    }

    /** Of alerts that a consumer reads. */
    public static AlertTimes follow(Connection connection) {
        return new AlertTimes(new AlertFollower(connection));
    }

    /** Of alerts that a webhook receives. */
    public static AlertTimes receive(AlertReceiver receiver) {
        return new AlertTimes(receiver);
    }

    /** Of alerts that one who listens to a processor's stream of them gets. */
    public static AlertTimes listen(ProcessorAddress processor) {
        return new AlertTimes(new AlertListener(processor));
    }

    /** Of an article by its number, in nanoseconds of {@link System#nanoTime}. */
    public long at(int number) {
        return at.get(number);
    }

    /** The articles that have raised an alert. */
    public Set<Integer> articles() {
        return at.keySet();
    }

    /** Those of them that have raised more than one. */
    public Set<Integer> doubled() {
        return doubled;
    }

    /** Of the alert that came last. */
    public long last() {
        return last;
    }

    /** @throws UserFacingException when nothing comes for this long before there are so many alerts */
    public void await(int count, Duration longestSilence) throws InterruptedException {
        while (at.size() < count) {
            if (System.nanoTime() - last > longestSilence.toNanos()) {
                throw new UserFacingException("Only %,d of %,d articles raised an alert; nothing came for %d seconds."
                        .formatted(at.size(), count, longestSilence.toSeconds()));
            }
            Thread.sleep(PAUSE_MS);
        }
    }

    private void add(String article) {
        long now = System.nanoTime();
        BenchArticles.number(article).ifPresent(number -> {
            last = now;
            if (at.putIfAbsent(number, now) != null) {
                doubled.add(number);
            }
        });
    }

    @Override
    public void close() {
        source.close();
    }
}
