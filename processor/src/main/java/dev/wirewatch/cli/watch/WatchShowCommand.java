package dev.wirewatch.cli.watch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.WatchLine;
import dev.wirewatch.cli.print.WatchState;
import dev.wirewatch.codec.WatchJson;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.schemas.Watch;
import java.io.PrintWriter;
import java.time.Instant;
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
        Watch watch = StoredWatch.read(connection, id);
        ObjectNode shown = WatchJson.of(watch);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(shown);
        } else {
            out.println(WatchLine.of(watch) + WatchState.of(watch, Instant.now()));
            StoredFaults.read(connection).trouble(watch).ifPresent(out::println);
            out.println(shown.toPrettyString());
        }
    }
}
