package dev.wirewatch.cli.feed;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Feed;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code feed remove}. */
@Command(
        name = "remove",
        description = {
            "Removes feeds. If one of them is unknown, none is removed.",
            "Their articles are kept. A feed that is added again starts without its old state."
        })
final class FeedRemoveCommand implements Runnable {

    @Mixin
    private ClusterOptions cluster;

    @Parameters(paramLabel = "URL|ID", arity = "1..*", description = "Addresses or ids of feeds.")
    private List<String> names = List.of();

    @Override
    public void run() {
        Connection connection = cluster.connectToRead();
        CompactedTopic<Feed> table = new CompactedTopic<>(connection, Topics.FEEDS);
        ids(names, table.read().values()).forEach(table::remove);
    }

    /** @throws UserFacingException when one is unknown */
    static Set<String> ids(List<String> names, Collection<Feed> feeds) {
        Map<String, Feed> byId = feeds.stream().collect(Collectors.toMap(Feed::getId, Function.identity()));
        Set<String> ids = new LinkedHashSet<>();
        for (String name : names) {
            ids.add(Feeds.named(name, byId)
                    .orElseThrow(() -> new UserFacingException("There is no feed '" + TerminalText.clean(name)
                            + "'; './wirewatch feed list' lists all feeds.")));
        }
        return ids;
    }
}
