package dev.wirewatch.cli.channel;

import dev.wirewatch.cli.options.ClusterOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code channel resume}. */
@Command(
        name = "resume",
        description = {"Sends on a channel again, what has waited first."})
final class ChannelResumeCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ID", description = "The channel's id.")
    private String id;

    @Override
    public void run() {
        new StoredChannels(cluster.connectToRead()).pause(id, false);
    }
}
