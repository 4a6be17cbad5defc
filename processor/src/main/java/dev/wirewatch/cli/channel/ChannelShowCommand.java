package dev.wirewatch.cli.channel;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.deliver.state.ChannelHealth;
import dev.wirewatch.deliver.state.ChannelHealths;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.setup.ChannelJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code channel show}. */
@Command(name = "show", description = "Prints all of a channel, and how it fares, as JSON.")
final class ChannelShowCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ID", description = "The channel's id.")
    private String id;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Connection connection = cluster.connectToRead();
        Channel channel = new StoredChannels(connection).get(id);
        ChannelHealth health = ChannelHealths.read(connection).getOrDefault(id, ChannelHealth.UNUSED);
        spec.commandLine().getOut().println(ChannelJson.of(channel, health).toPrettyString());
    }
}
