package dev.wirewatch.topology.story;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.trend.Sensitivity;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.KeyValue;

/**
 * What becomes of a burst.
 *
 * @param article that came last
 * @param began the sensitivities for which the burst begins with it; none when it ends
 */
record TrackedTrend(Trend trend, ArticleRef article, Set<Sensitivity> began) {

    TrackedTrend {
        began = Set.copyOf(began);
    }

    static List<KeyValue<String, Trend>> published(String entityId, TrackedTrend tracked) {
        return List.of(KeyValue.pair(entityId, tracked.trend));
    }

    /** As JSON: a dead letter keeps it if the record as received is no longer available. */
    @Override
    public String toString() {
        return trend.toString();
    }
}
