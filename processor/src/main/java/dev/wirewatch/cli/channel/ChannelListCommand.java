package dev.wirewatch.cli.channel;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.deliver.state.ChannelHealth;
import dev.wirewatch.deliver.state.ChannelHealths;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.setup.ChannelJson;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code channel list}. */
@Command(
        name = "list",
        description = {
            "Lists the channels and how each fares: alerts sent, waiting and given up in the last seven days.",
            "Status: ok, waiting (nothing sent yet), failing (tried again with growing pauses), paused."
        })
final class ChannelListCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Option(names = "--json", description = "JSON Lines, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Connection connection = cluster.connectToRead();
        Collection<Channel> channels = new StoredChannels(connection).all().values();
        Map<String, ChannelHealth> healths = ChannelHealths.read(connection);
        if (json) {
            channels.forEach(channel ->
                    out.println(ChannelJson.of(channel, healths.getOrDefault(channel.getId(), ChannelHealth.UNUSED))));
        } else if (channels.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("There are no channels yet; add one with './wirewatch channel add mail:me@example.org'.");
        } else {
            new ChannelTable(RecordLines.forTerminal(), Instant.now())
                    .lines(channels, healths)
                    .forEach(out::println);
        }
    }
}
