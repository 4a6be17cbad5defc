package dev.wirewatch.cli.watch;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.WatchLine;
import dev.wirewatch.cli.print.WatchState;
import dev.wirewatch.codec.WatchJson;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Collection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code watch list}. */
@Command(name = "list", description = "Lists the watches.")
final class WatchListCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Option(names = "--json", description = "JSON Lines, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Connection connection = cluster.connectToRead();
        Collection<Watch> watches =
                new CompactedTopic<Watch>(connection, Topics.WATCHES).read().values();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            watches.forEach(watch -> out.println(WatchJson.of(watch)));
        } else if (watches.isEmpty()) {
            spec.commandLine().getErr().println("There are no watches yet; add one with './wirewatch watch add NAME'.");
        } else {
            Instant now = Instant.now();
            StoredFaults faults = StoredFaults.read(connection);
            watches.forEach(watch -> {
                out.println(WatchLine.of(watch) + WatchState.of(watch, now));
                faults.trouble(watch).ifPresent(sentence -> out.println("    " + sentence));
            });
        }
    }
}
