package dev.wirewatch.topology.story;

import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.internal.SketchedArticle;
import dev.wirewatch.topology.state.InternalTopic;
import dev.wirewatch.topology.state.RepartitionSpec;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.FlatMap;
import dev.wirewatch.topology.step.Pipeline;
import dev.wirewatch.topology.step.TopologyBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In one partition: from the sketches of articles to stories, and to the statements in them. */
public final class StoryTopology {

    private static final RepartitionSpec<SketchedArticle> SKETCHES =
            new RepartitionSpec<>("sketches", SketchedArticle.class, Optional.of(1));

    private static final List<StoreSpec<?>> STORES =
            List.of(AssignStory.ENTRIES, AssignStory.STORIES, AssignStory.ARTICLES);

    private static final List<StoreSpec<?>> STATEMENT_STORES =
            List.of(TrackStatements.STATEMENTS, TrackStatements.PAST, TrackStatements.ARTICLES);

    /** What comes in, and everything that its steps remember. */
    public static final List<InternalTopic<?>> INTERNAL_TOPICS = Stream.of(List.of(SKETCHES), STORES, STATEMENT_STORES)
            .<InternalTopic<?>>flatMap(List::stream)
            .toList();

    private StoryTopology() {}

    /** @param sketches keyed by article id */
    public static void addTo(TopologyBuilder topology, Pipeline<SketchedArticle> sketches) {
        topology.stores(STORES);
        topology.stores(STATEMENT_STORES);
        Pipeline<ToldArticle> told = topology.repartition(sketches, SKETCHES).then("story", AssignStory::new, STORES);
        topology.publish(
                told.then("stories", () -> new FlatMap<>(ToldArticle::stories)), Topics.STORIES, "publish-stories");
        topology.publish(
                told.then("statements", TrackStatements::new, STATEMENT_STORES),
                Topics.STATEMENTS,
                "publish-statements");
    }
}
