package dev.wirewatch.cli.watch;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code watch remove}. */
@Command(
        name = "remove",
        description = {
            "Removes a watch, and drops what it held.",
            "Its alerts are still withdrawn when their article is killed."
        })
final class WatchRemoveCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ID", description = "The watch's id.")
    private String id;

    @Override
    public void run() {
        Connection connection = cluster.connectToRead();
        StoredWatch.read(connection, id);
        new CompactedTopic<Watch>(connection, Topics.WATCHES).remove(id);
    }
}
