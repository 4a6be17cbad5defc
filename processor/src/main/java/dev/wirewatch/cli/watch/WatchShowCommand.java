package dev.wirewatch.cli.watch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.codec.WatchJson;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code watch show}. */
@Command(name = "show", description = "Shows one watch in full.")
final class WatchShowCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ID", description = "The watch's id.")
    private String id;

    @Option(names = "--json", description = "One line of JSON, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Connection connection = cluster.connectToRead();
        Watch watch = Optional.ofNullable(new CompactedTopic<Watch>(connection, Topics.WATCHES)
                        .read()
                        .get(id))
                .orElseThrow(() -> unknown(id));
        ObjectNode shown = WatchJson.of(watch);
        spec.commandLine().getOut().println(json ? shown.toString() : shown.toPrettyString());
    }

    static UserFacingException unknown(String id) {
        return new UserFacingException("There is no watch '" + id + "'; './wirewatch watch list' lists all watches.");
    }
}
