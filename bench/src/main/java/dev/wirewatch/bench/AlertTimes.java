package dev.wirewatch.bench;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.TopicTail;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** When the alert of each article could be read, by a consumer that sees committed records only. */
public final class AlertTimes implements AutoCloseable {

    private static final long PAUSE_MS = 5;

    private final Map<Integer, Long> at = new ConcurrentHashMap<>();
    private final Set<Integer> doubled = ConcurrentHashMap.newKeySet();
    private final Thread reader;
    private volatile boolean closed;
    private volatile long last = System.nanoTime();

    private AlertTimes(TopicTail<Alert> alerts) {
        reader = BenchThreads.of("alerts", () -> {
            try (alerts) {
                while (!closed) {
                    alerts.next(alert -> true, this::add);
                }
            }
        });
    }

    public static AlertTimes follow(Connection connection) {
        AlertTimes times = new AlertTimes(new TopicTail<>(connection, Topics.ALERTS));
        times.reader.start();
        return times;
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
    long last() {
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

    private void add(Alert alert) {
        last = System.nanoTime();
        int number = BenchArticles.number(alert.getArticle().getUrl());
        if (at.putIfAbsent(number, last) != null) {
            doubled.add(number);
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        reader.join();
    }
}
