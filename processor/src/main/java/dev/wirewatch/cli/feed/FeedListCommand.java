package dev.wirewatch.cli.feed;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.RecordLines;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.setup.FeedJson;
import dev.wirewatch.setup.FeedWithState;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code feed list}. */
@Command(
        name = "list",
        description = {
            "Lists the feeds: status, last and next fetch, articles new and revised, errors, and the median delay from "
                    + "publication to our fetch.",
            "Status: waiting (for the first fetch), ok, failing (tried again with growing pauses), gone (for good: not tried "
                    + "again)."
        })
final class FeedListCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "URL|ID", arity = "0..*", description = "Only these.")
    private List<String> names = List.of();

    @Option(names = "--json", description = "JSON Lines, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Connection connection = cluster.connectToRead();
        List<FeedWithState> listed = chosen(FeedWithState.all(connection));
        if (json) {
            listed.forEach(feed -> out.println(FeedJson.of(feed)));
        } else if (listed.isEmpty()) {
            spec.commandLine().getErr().println("There are no feeds yet; add one with './wirewatch feed add URL'.");
        } else {
            new FeedTable(RecordLines.forTerminal(), Clock.systemUTC())
                    .lines(listed)
                    .forEach(out::println);
        }
    }

    private List<FeedWithState> chosen(List<FeedWithState> all) {
        if (names.isEmpty()) {
            return all;
        }
        Set<String> ids = FeedRemoveCommand.ids(
                names, all.stream().map(FeedWithState::feed).toList());
        return all.stream()
                .filter(listed -> ids.contains(listed.feed().getId()))
                .toList();
    }
}
