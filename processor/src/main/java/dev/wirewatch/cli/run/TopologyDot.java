package dev.wirewatch.cli.run;

import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.GlobalStore;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;

/** A topology in Graphviz's DOT language: steps as boxes, topics as ovals, stores as cylinders. */
final class TopologyDot {

    private final Set<String> lines = new TreeSet<>();

    private TopologyDot() {}

    static String of(TopologyDescription description) {
        TopologyDot dot = new TopologyDot();
        for (Subtopology part : description.subtopologies()) {
            part.nodes().forEach(dot::node);
        }
        for (GlobalStore table : description.globalStores()) {
            dot.node(table.source());
            dot.node(table.processor());
        }
        return "digraph wirewatch {\n  rankdir=LR;\n" + String.join("", dot.lines) + "}\n";
    }

    private void node(Node node) {
        shape(node.name(), "box");
        node.successors().forEach(next -> edge(node.name(), next.name()));
        if (node instanceof Source source) {
            source.topicSet().forEach(topic -> {
                shape(topic, "oval");
                edge(topic, node.name());
            });
        } else if (node instanceof Sink sink) {
            shape(sink.topic(), "oval");
            edge(node.name(), sink.topic());
        } else if (node instanceof Processor processor) {
            processor.stores().forEach(store -> {
                shape(store + " store", "cylinder");
                edge(node.name(), store + " store");
            });
        }
    }

    private void shape(String name, String shape) {
        lines.add("  \"%s\" [shape=%s];\n".formatted(name, shape));
    }

    private void edge(String from, String to) {
        lines.add("  \"%s\" -> \"%s\";\n".formatted(from, to));
    }
}
