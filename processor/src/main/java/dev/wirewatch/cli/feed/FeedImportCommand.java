package dev.wirewatch.cli.feed;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.ingest.poll.Opml;
import dev.wirewatch.ingest.poll.Subscription;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Feed;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code feed import}. */
@Command(
        name = "import",
        description =
                "Adds the feeds of an OPML file, as feed readers export them; those that are there stay as they are.",
        footer = {"", "Exit status 1 when an address was refused; the others are added all the same."})
final class FeedImportCommand implements Callable<Integer> {

    private static final String STDIN = "-";

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "FILE", description = "An OPML file; - reads standard input.")
    private String file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<Subscription> subscriptions = read();
        Connection connection = cluster.connect();
        CompactedTopic<Feed> table = new CompactedTopic<>(connection, Topics.FEEDS);
        FeedMerge feeds = new FeedMerge(table.read(), Clock.systemUTC());
        int refused = 0;
        for (Subscription subscription : subscriptions) {
            try {
                feeds.add(subscription);
            } catch (IllegalArgumentException e) {
                err.println("refused: %s: %s"
                        .formatted(
                                RecordLines.clean(subscription.title().orElse(subscription.url())),
                                RecordLines.clean(e.getMessage())));
                refused++;
            }
        }
        int added = feeds.toWrite().size();
        table.putAll(feeds.toWrite());
        err.println("%d added, %d there already, %d refused."
                .formatted(added, subscriptions.size() - added - refused, refused));
        return refused == 0 ? 0 : 1;
    }

    private List<Subscription> read() {
        try {
            return Opml.read(file.equals(STDIN) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file)));
        } catch (NoSuchFileException e) {
            throw new UserFacingException("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new UserFacingException("The file %s cannot be read: %s".formatted(file, e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new UserFacingException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }
}
