package dev.wirewatch.bench.alerts;

import dev.wirewatch.bench.AlertReceiver;
import dev.wirewatch.bench.AlertTimes;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.WatchGrain;
import java.util.Map;

/** When an alert has arrived. */
enum Arrival {
    /** A consumer of news.alerts can read it. */
    ALERT(WatchGrain.DEVELOPMENT) {
        @Override
        AlertTimes times(Deployment deployment) {
            return AlertTimes.follow(deployment.connection());
        }
    },
    /** A webhook has it; also of an article that tells nothing new. */
    WEBHOOK(WatchGrain.ARTICLE) {
        @Override
        AlertTimes times(Deployment deployment) {
            AlertReceiver receiver = new AlertReceiver();
            new CompactedTopic<>(deployment.connection(), Topics.CHANNELS).putAll(Map.of("bench", receiver.channel()));
            return AlertTimes.receive(receiver);
        }
    },
    /** One who listens to the server's stream of alerts has it. */
    STREAM(WatchGrain.DEVELOPMENT) {
        @Override
        AlertTimes times(Deployment deployment) {
            return AlertTimes.listen(deployment.processors().get(0));
        }
    };

    private final WatchGrain grain;

    Arrival(WatchGrain grain) {
        this.grain = grain;
    }

    /** That a watch needs so that each article's alert arrives. */
    WatchGrain grain() {
        return grain;
    }

    abstract AlertTimes times(Deployment deployment);
}
