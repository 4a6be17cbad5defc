package dev.wirewatch.topology;

import dev.wirewatch.annotation.Annotator;
import dev.wirewatch.kafka.AvroSerdes;
import dev.wirewatch.topology.alert.AlertTopology;
import dev.wirewatch.topology.article.ArticleTopology;
import dev.wirewatch.topology.state.InternalTopic;
import dev.wirewatch.topology.step.TopologyBuilder;
import dev.wirewatch.topology.story.StoryTopology;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.kafka.streams.Topology;

/** From a published article to an alert, and to its story. */
public final class NewsTopology {

    private NewsTopology() {}

    /** @param maxChars largest headline and body together, in UTF-16 code units; a longer article is a dead letter */
    public static Topology build(AvroSerdes serdes, Annotator annotator, int maxChars) {
        TopologyBuilder topology = new TopologyBuilder(serdes);
        ArticleTopology.Outputs articles = ArticleTopology.addTo(topology, annotator, maxChars);
        addTo(topology, articles);
        return topology.build();
    }

    /** From what is found in articles to alerts and stories. */
    static void addTo(TopologyBuilder topology, ArticleTopology.Outputs articles) {
        StoryTopology.Matches others = StoryTopology.addTo(topology, articles.sketches(), articles.watches());
        AlertTopology.addTo(topology, articles.matches(), others, articles.watches());
    }

    /** The schemas of the topology's own topics, by topic name. */
    public static Map<String, Schema> internalSchemas(String applicationId) {
        return Stream.<List<? extends InternalTopic<?>>>of(
                        ArticleTopology.STORES, AlertTopology.INTERNAL_TOPICS, StoryTopology.INTERNAL_TOPICS)
                .flatMap(List::stream)
                .collect(Collectors.toMap(topic -> topic.topic(applicationId), InternalTopic::schema));
    }
}
