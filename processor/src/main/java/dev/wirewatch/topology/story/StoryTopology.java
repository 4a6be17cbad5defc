package dev.wirewatch.topology.story;

import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.SketchedArticle;
import dev.wirewatch.topology.state.InternalTopic;
import dev.wirewatch.topology.state.RepartitionSpec;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.FlatMap;
import dev.wirewatch.topology.step.Pipeline;
import dev.wirewatch.topology.step.TopologyBuilder;
import dev.wirewatch.watch.WatchIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In one partition: from the sketches of articles to stories, to the statements in them, and to trends. */
public final class StoryTopology {

    private static final RepartitionSpec<SketchedArticle> SKETCHES =
            new RepartitionSpec<>("sketches", SketchedArticle.class, Optional.of(1));

    private static final List<StoreSpec<?>> STORES =
            List.of(AssignStory.ENTRIES, AssignStory.STORIES, AssignStory.ARTICLES);

    /** What comes in, and everything that its steps remember. */
    public static final List<InternalTopic<?>> INTERNAL_TOPICS = Stream.of(
                    List.of(SKETCHES), STORES, TrackStatements.STORES, TrackTrends.STORES)
            .<InternalTopic<?>>flatMap(List::stream)
            .toList();

    private StoryTopology() {}

    /** Of watches on statements and on bursts, each keyed by its watch. */
    public record Matches(Pipeline<Match> statements, Pipeline<Match> bursts) {}

    /**
     * Adds all of it.
     *
     * @param sketches keyed by article id
     * @param watches all that there are, at any time
     */
    public static Matches addTo(TopologyBuilder topology, Pipeline<SketchedArticle> sketches, WatchIndex watches) {
        topology.stores(STORES);
        topology.stores(TrackStatements.STORES);
        topology.stores(TrackTrends.STORES);
        Pipeline<ToldArticle> told = topology.repartition(sketches, SKETCHES).then("story", AssignStory::new, STORES);
        topology.publish(
                told.then("stories", () -> new FlatMap<>(ToldArticle::stories)), Topics.STORIES, "publish-stories");
        Pipeline<TrackedTrend> tracked = told.then("trends", TrackTrends::new, TrackTrends.STORES);
        topology.publish(
                tracked.then("tracked-trends", () -> new FlatMap<>(TrackedTrend::published)),
                Topics.TRENDS,
                "publish-trends");
        Pipeline<Statement> statements = told.then("statements", TrackStatements::new, TrackStatements.STORES);
        topology.publish(statements, Topics.STATEMENTS, "publish-statements");
        StatementMatches ofStatements = new StatementMatches(watches);
        TrendMatches ofTrends = new TrendMatches(watches);
        return new Matches(
                statements.then("match-statements", () -> new FlatMap<>(ofStatements::of)),
                tracked.then("match-trends", () -> new FlatMap<>(ofTrends::of)));
    }
}
