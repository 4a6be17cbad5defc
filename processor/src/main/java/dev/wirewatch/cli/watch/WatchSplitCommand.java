package dev.wirewatch.cli.watch;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.setup.StorySplits;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code watch split}. */
@Command(
        name = "split",
        description = {
            "Says that an article tells another story than the one that a watch took it for.",
            "It is then told as a story of its own. './wirewatch alerts --repeats --json' prints ids of articles."
        })
final class WatchSplitCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "ID", description = "The watch's id.")
    private String id;

    @Parameters(paramLabel = "ARTICLE", description = "The id of an article that came as an update or a repeat.")
    private String article;

    @Override
    public void run() {
        Connection connection = cluster.connectToWrite();
        StoredWatch.read(connection, id);
        List<Alert> told = ToldAlerts.of(connection, id, article);
        if (told.isEmpty()) {
            throw new UserFacingException("The watch '%s' told nothing of an article '%s'.".formatted(id, article));
        }
        Alert alert = told.stream()
                .filter(StorySplits::isInAStory)
                .findFirst()
                .orElseThrow(() -> new UserFacingException(
                        "The article '%s' came neither as an update nor as a repeat of a story.".formatted(article)));
        new StorySplits(connection).split(alert);
    }
}
