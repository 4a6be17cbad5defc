package dev.wirewatch.cli.watch;

import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.TopicTail;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Alert;
import java.util.ArrayList;
import java.util.List;

/** What a watch told of an article. */
final class ToldAlerts {

    /** Records of a partition that are looked through, from the last one back. */
    static final int REACH = 1_000_000;

    private static final int MOST = 100;

    private ToldAlerts() {}

    /** Returns the alerts, those that were only told in a digest with it. */
    static List<Alert> of(Connection connection, String watch, String article) {
        List<Alert> found = new ArrayList<>();
        try (TopicTail<Alert> tail = new TopicTail<>(connection, Topics.ALERTS)) {
            tail.last(MOST, REACH, alert -> isOf(alert, watch, article), found::add);
        }
        return found;
    }

    private static boolean isOf(Alert alert, String watch, String article) {
        return alert.getWatchId().equals(watch)
                && (alert.getArticle().getId().equals(article)
                        || alert.getItems().stream()
                                .anyMatch(item -> item.getArticle().getId().equals(article)));
    }
}
