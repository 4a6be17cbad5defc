package dev.wirewatch.topology.alert;

import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.topology.state.InternalTopic;
import dev.wirewatch.topology.state.RepartitionSpec;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.Pipeline;
import dev.wirewatch.topology.step.TopologyBuilder;
import dev.wirewatch.topology.story.StoryTopology;
import dev.wirewatch.watch.WatchIndex;
import java.util.List;
import java.util.stream.Stream;

/** By watch id: from matches to alerts. */
public final class AlertTopology {

    private static final RepartitionSpec<Match> MATCHES_BY_WATCH =
            new RepartitionSpec<>("matches-by-watch", Match.class);

    private static final List<StoreSpec<?>> STORES =
            Stream.concat(RaiseAlerts.STORES.stream(), Pace.STORES.stream()).toList();

    /** What comes in, and everything that its steps remember. */
    public static final List<InternalTopic<?>> INTERNAL_TOPICS = Stream.<InternalTopic<?>>concat(
                    Stream.of(MATCHES_BY_WATCH), STORES.stream())
            .toList();

    private AlertTopology() {}

    /**
     * Adds all of it.
     *
     * @param matches of articles, keyed by watch id
     * @param others matches of statements and of bursts, keyed by watch id
     * @param watches all that there are, at any time
     */
    public static void addTo(
            TopologyBuilder topology, Pipeline<Match> matches, StoryTopology.Matches others, WatchIndex watches) {
        topology.stores(STORES);
        topology.repartitionInto(MATCHES_BY_WATCH, others.statements(), "statement-matches");
        topology.repartitionInto(MATCHES_BY_WATCH, others.bursts(), "burst-matches");
        topology.publish(
                topology.repartition(matches, MATCHES_BY_WATCH)
                        .then("alert", RaiseAlerts::new, RaiseAlerts.STORES)
                        .then("pace", () -> new Pace(watches), Pace.USED),
                Topics.ALERTS,
                "publish-alerts");
        topology.repartitionInto(
                MATCHES_BY_WATCH,
                topology.source(List.of(Topics.STORY_SPLITS), "story-splits")
                        .then("match-splits", () -> new MatchSplits(watches)),
                "split-matches");
    }
}
