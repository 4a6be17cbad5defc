package dev.wirewatch.cli.channel;

import dev.wirewatch.cli.options.ClusterOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code channel remove}. */
@Command(name = "remove", description = "Removes a channel. What waits to be sent on it is dropped.")
final class ChannelRemoveCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ID", description = "The channel's id.")
    private String id;

    @Override
    public void run() {
        new StoredChannels(cluster.connectToRead()).remove(id);
    }
}
