package dev.wirewatch.cli.feed;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.ingest.poll.Subscription;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Feed;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code feed add}. */
@Command(
        name = "add",
        description = {
            "Adds feeds, and prints the id of each.",
            "A feed that is already there keeps its state; the options change it."
        },
        footer = {"", "Exit status 1 when an address was rejected; the other feeds are added."})
final class FeedAddCommand implements Callable<Integer> {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "URL", arity = "1..*", description = "Addresses of feeds.")
    private List<String> urls = List.of();

    @Option(names = "--title", description = "A name for people to read (default: the feed's own title).")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--category",
            paramLabel = "PATH",
            description = "A folder to keep it in, such as Wires/North; OPML has the same.")
    private Optional<String> category = Optional.empty();

    @Option(
            names = "--full-text",
            negatable = true,
            description = "Fetch the page of each item for the whole article, where its site's robots.txt allows it.")
    private Optional<Boolean> fullText = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (title.isPresent() && urls.size() > 1) {
            throw new ParameterException(spec.commandLine(), "--title is for one feed; add the others without it.");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Connection connection = cluster.connectToWrite();
        CompactedTopic<Feed> table = new CompactedTopic<>(connection, Topics.FEEDS);
        FeedMerge feeds = new FeedMerge(table.read(), Clock.systemUTC());
        int status = 0;
        for (String url : urls) {
            try {
                FeedMerge.Added added = feeds.addOrChange(new Subscription(url, title, category), fullText);
                out.println(added.feed().getId());
                if (added.outcome() != FeedMerge.Outcome.ADDED) {
                    String outcome = added.outcome() == FeedMerge.Outcome.CHANGED ? "changed: " : "already there: ";
                    err.println(outcome + added.feed().getUrl());
                }
            } catch (IllegalArgumentException e) {
                err.println("rejected: " + TerminalText.clean(url) + ": " + TerminalText.clean(e.getMessage()));
                status = 1;
            }
        }
        table.putAll(feeds.toWrite());
        return status;
    }
}
