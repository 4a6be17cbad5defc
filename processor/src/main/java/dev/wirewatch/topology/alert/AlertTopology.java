package dev.wirewatch.topology.alert;

import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.topology.state.InternalTopic;
import dev.wirewatch.topology.state.RepartitionSpec;
import dev.wirewatch.topology.step.Pipeline;
import dev.wirewatch.topology.step.TopologyBuilder;
import java.util.List;
import java.util.stream.Stream;

/** By watch id: from matches to alerts. */
public final class AlertTopology {

    private static final RepartitionSpec<Match> MATCHES_BY_WATCH =
            new RepartitionSpec<>("matches-by-watch", Match.class);

    /** What comes in, and everything that its steps remember. */
    public static final List<InternalTopic<?>> INTERNAL_TOPICS = Stream.<InternalTopic<?>>concat(
                    Stream.of(MATCHES_BY_WATCH), RaiseAlerts.STORES.stream())
            .toList();

    private AlertTopology() {}

    /** @param matches keyed by watch id */
    public static void addTo(TopologyBuilder topology, Pipeline<Match> matches) {
        topology.stores(RaiseAlerts.STORES);
        topology.publish(
                topology.repartition(matches, MATCHES_BY_WATCH).then("alert", RaiseAlerts::new, RaiseAlerts.STORES),
                Topics.ALERTS,
                "publish-alerts");
    }
}
