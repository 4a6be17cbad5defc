package dev.wirewatch.cli.watch;

import dev.wirewatch.cli.options.ClusterOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code watch pause}. */
@Command(
        name = "pause",
        description = {
            "Has a watch tell nothing until it is resumed.",
            "What comes meanwhile is taken as told; what it held before is told after the pause."
        })
final class WatchPauseCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ID", description = "The watch's id.")
    private String id;

    @Override
    public void run() {
        StoredWatch.pause(cluster.connectToWrite(), id, true);
    }
}
