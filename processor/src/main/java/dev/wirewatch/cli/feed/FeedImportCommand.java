package dev.wirewatch.cli.feed;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.options.UserFile;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.ingest.poll.Opml;
import dev.wirewatch.ingest.poll.Subscription;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.schemas.Feed;
import java.io.PrintWriter;
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
                "Adds the feeds of an OPML file, which feed readers export; feeds that are already there are not changed.",
        footer = {"", "Exit status 1 when an address was rejected; the other feeds are added."})
final class FeedImportCommand implements Callable<Integer> {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "FILE", description = "An OPML file; - reads standard input.")
    private String file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<Subscription> subscriptions = UserFile.read(file, Opml::read);
        Connection connection = cluster.connectToWrite();
        CompactedTopic<Feed> table = new CompactedTopic<>(connection, Topics.FEEDS);
        FeedMerge feeds = new FeedMerge(table.read(), Clock.systemUTC());
        int rejected = 0;
        for (Subscription subscription : subscriptions) {
            try {
                feeds.add(subscription);
            } catch (IllegalArgumentException e) {
                err.println("rejected: %s: %s"
                        .formatted(
                                TerminalText.clean(
                                        ShownAddress.of(subscription.title().orElse(subscription.url()))),
                                TerminalText.line(e.getMessage())));
                rejected++;
            }
        }
        int added = feeds.toWrite().size();
        table.putAll(feeds.toWrite());
        err.println("%d added, %d already there, %d rejected."
                .formatted(added, subscriptions.size() - added - rejected, rejected));
        return rejected == 0 ? 0 : 1;
    }
}
