package dev.wirewatch.cli.feed;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.options.UserFile;
import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.ingest.poll.Opml;
import dev.wirewatch.ingest.poll.Subscription;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.setup.FeedWithState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code feed export}. */
@Command(
        name = "export",
        description = {
            "Writes the names, addresses and folders of the feeds as OPML 2.0, which feed readers and 'feed import' read.",
            "A feed whose address holds a secret, such as a token, is left out."
        })
final class FeedExportCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Where to (default: standard output).")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--secrets", description = "Write those whose address holds a secret, too.")
    private boolean secrets;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Connection connection = cluster.connectToRead();
        List<FeedWithState> all = FeedWithState.all(connection);
        List<Subscription> feeds = all.stream()
                .filter(listed ->
                        secrets || !ShownAddress.hasSecret(listed.feed().getUrl()))
                .map(listed -> new Subscription(
                        listed.feed().getUrl(),
                        Feeds.title(listed.feed(), listed.state()),
                        Optional.ofNullable(listed.feed().getCategory())))
                .toList();
        if (feeds.size() < all.size()) {
            spec.commandLine()
                    .getErr()
                    .println("%d left out, since their addresses hold secrets; --secrets writes them, too."
                            .formatted(all.size() - feeds.size()));
        }
        String opml = Opml.write(feeds);
        if (file.isEmpty()) {
            spec.commandLine().getOut().print(opml);
            return;
        }
        UserFile.write(file.get(), opml);
    }
}
