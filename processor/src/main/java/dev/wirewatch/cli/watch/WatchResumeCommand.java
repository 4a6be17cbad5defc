package dev.wirewatch.cli.watch;

import dev.wirewatch.cli.options.ClusterOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code watch resume}. */
@Command(name = "resume", description = "Has a watch that was paused tell again, from now on.")
final class WatchResumeCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ID", description = "The watch's id.")
    private String id;

    @Override
    public void run() {
        StoredWatch.pause(cluster.connectToWrite(), id, false);
    }
}
