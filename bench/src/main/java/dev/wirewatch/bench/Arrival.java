package dev.wirewatch.bench;

import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.WatchGrain;
import java.net.URI;
import java.util.Map;

/** When an alert has arrived. */
enum Arrival {
    /** A consumer of news.alerts can read it. */
    ALERT(WatchGrain.DEVELOPMENT) {
        @Override
        AlertTimes times(Connection connection, URI server) {
            return AlertTimes.follow(connection);
        }
    },
    /** A webhook has it; also of an article that tells nothing new. */
    WEBHOOK(WatchGrain.ARTICLE) {
        @Override
        AlertTimes times(Connection connection, URI server) {
            AlertReceiver receiver = new AlertReceiver();
            new CompactedTopic<>(connection, Topics.CHANNELS).putAll(Map.of("bench", receiver.channel()));
            return AlertTimes.receive(receiver);
        }
    },
    /** One who listens to the server's stream of alerts has it. */
    STREAM(WatchGrain.DEVELOPMENT) {
        @Override
        AlertTimes times(Connection connection, URI server) {
            return AlertTimes.listen(server.resolve("/api/v1/streams/alerts"));
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

    abstract AlertTimes times(Connection connection, URI server);
}
