package dev.wirewatch.deliver.state;

import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Delivery;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.KafkaException;

/** Finds out how the channels fare, from news.deliveries. */
public final class ChannelHealths {

    /** Of what is open or given up the keys, since it may still be sent; what was sent is only counted. */
    private static final class Tally {

        private final Set<String> open = new HashSet<>();
        private final Set<String> givenUp = new HashSet<>();
        private long sent;
        private Optional<Instant> lastSentAt = Optional.empty();
        private Optional<String> lastError = Optional.empty();
        private Optional<Instant> nextTry = Optional.empty();

        void forget(String key) {
            open.remove(key);
            givenUp.remove(key);
        }

        void add(String key, DeliveryState state) {
            forget(key);
            if (state instanceof DeliveryState.Open) {
                open.add(key);
            }
            if (state instanceof DeliveryState.Failed failed) {
                lastError = Optional.of(failed.error());
                nextTry = Optional.of(failed.until());
            } else if (state instanceof DeliveryState.GivenUp given) {
                givenUp.add(key);
                lastError = Optional.of(given.reason());
                nextTry = Optional.empty();
            } else if (state instanceof DeliveryState.Sent done) {
                sent++;
                lastSentAt = Optional.of(done.at());
                lastError = Optional.empty();
                nextTry = Optional.empty();
            }
        }

        ChannelHealth health() {
            return new ChannelHealth(sent, open.size(), givenUp.size(), lastSentAt, lastError, nextTry);
        }
    }

    private ChannelHealths() {}

    /**
     * By channel id; a channel that was given nothing in the last seven days is absent.
     *
     * @throws KafkaException when the broker is away
     */
    public static Map<String, ChannelHealth> read(Connection connection) {
        Map<String, Tally> tallies = new HashMap<>();
        new CompactedTopic<>(connection, Topics.DELIVERIES).scan((key, record) -> add(tallies, key, record));
        Map<String, ChannelHealth> healths = new HashMap<>();
        tallies.forEach((id, tally) -> healths.put(id, tally.health()));
        return healths;
    }

    private static void add(Map<String, Tally> tallies, String key, Optional<Delivery> record) {
        record.flatMap(AlertDelivery::of)
                .ifPresentOrElse(
                        delivery -> tallies.computeIfAbsent(delivery.id().channelId(), any -> new Tally())
                                .add(key, delivery.state()),
                        () -> tallies.values().forEach(tally -> tally.forget(key)));
    }
}
