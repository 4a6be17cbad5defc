package dev.wirewatch.bench;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.TopicTail;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import java.util.function.Consumer;

/** Alerts as a consumer of news.alerts reads them, which sees committed records only. */
final class AlertFollower implements AlertSource {

    private final TopicTail<Alert> alerts;
    private Thread reader;
    private volatile boolean closed;

    AlertFollower(Connection connection) {
        alerts = new TopicTail<>(connection, Topics.ALERTS);
    }

    @Override
    public void start(Consumer<String> article) {
        reader = BenchThreads.of("alerts", () -> {
            try (alerts) {
                while (!closed) {
                    alerts.next(
                            alert -> true,
                            alert -> article.accept(alert.getArticle().getUrl()));
                }
            }
        });
        reader.start();
    }

    @Override
    public void close() {
        closed = true;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
