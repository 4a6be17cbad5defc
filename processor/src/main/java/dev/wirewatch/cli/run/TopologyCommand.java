package dev.wirewatch.cli.run;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.config.Settings;
import dev.wirewatch.topology.NewsTopology;
import org.apache.kafka.streams.Topology;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code topology}: how records flow through the processor. */
@Command(name = "topology", description = "Prints the Kafka Streams topology. Needs no Kafka.")
public final class TopologyCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Option(names = "--dot", description = "As a Graphviz graph.")
    private boolean dot;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Settings settings = cluster.settings();
        // the shape does not depend on the annotator, so the models need not be loaded
        Topology topology = NewsTopology.build(
                settings.connection().serdes(), (document, catalog) -> Annotation.empty(), settings.maxChars());
        spec.commandLine().getOut().print(dot ? TopologyDot.of(topology.describe()) : topology.describe());
    }
}
