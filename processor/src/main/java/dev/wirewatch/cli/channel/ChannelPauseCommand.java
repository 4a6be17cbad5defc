package dev.wirewatch.cli.channel;

import dev.wirewatch.cli.options.ClusterOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code channel pause}. */
@Command(
        name = "pause",
        description = {
            "Sends nothing on a channel until it is resumed.",
            "Alerts wait meanwhile, for six days at most; then they are given up."
        })
final class ChannelPauseCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ID", description = "The channel's id.")
    private String id;

    @Override
    public void run() {
        new StoredChannels(cluster.connectToRead()).pause(id, true);
    }
}
