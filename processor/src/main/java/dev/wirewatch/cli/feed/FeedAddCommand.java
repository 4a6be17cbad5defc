package dev.wirewatch.cli.feed;

import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.cli.print.TerminalText;
import dev.wirewatch.formats.feed.FeedLinks.FeedLink;
import dev.wirewatch.ingest.poll.Feeds;
import dev.wirewatch.ingest.poll.Subscription;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.outbound.ShownAddress;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedCredentials;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
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
            "A feed that is already there keeps its state; the options change it.",
            "The address may be that of a web page that names its feed."
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

    @ArgGroup
    private CredentialOptions credentials = new CredentialOptions();

    @Spec
    private CommandSpec spec;

    private int status;

    @Override
    public Integer call() {
        if (title.isPresent() && urls.size() > 1) {
            throw new ParameterException(spec.commandLine(), "--title is for one feed; add the others without it.");
        }
        Optional<FeedCredentials> shown = credentials();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Connection connection = cluster.connectToWrite();
        CompactedTopic<Feed> table = new CompactedTopic<>(connection, Topics.FEEDS);
        FeedMerge feeds = new FeedMerge(table.read(), Clock.systemUTC());
        Map<String, List<FeedLink>> pages = shown.isPresent() ? Map.of() : pages(feeds);
        for (String url : urls) {
            try {
                String feed = pages.containsKey(url) ? chosen(url, pages.get(url)) : url;
                FeedMerge.Added added = feeds.addOrChange(new Subscription(feed, title, category), fullText, shown);
                out.println(added.feed().getId());
                if (added.outcome() != FeedMerge.Outcome.ADDED) {
                    String outcome = added.outcome() == FeedMerge.Outcome.CHANGED ? "changed: " : "already there: ";
                    err.println(outcome + ShownAddress.of(added.feed().getUrl()));
                }
            } catch (IllegalArgumentException e) {
                err.println("rejected: " + TerminalText.clean(ShownAddress.of(url)) + ": "
                        + TerminalText.line(e.getMessage()));
                status = 1;
            }
        }
        table.putAll(feeds.toWrite());
        return status;
    }

    private Optional<FeedCredentials> credentials() {
        try {
            Optional<FeedCredentials> given = credentials.value();
            if (given.isPresent() && urls.size() > 1) {
                throw new IllegalArgumentException("A secret is for one feed; add the others without it.");
            }
            return given;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    /** The feeds that new addresses name which are those of web pages. */
    private Map<String, List<FeedLink>> pages(FeedMerge feeds) {
        List<String> fresh = urls.stream()
                .filter(url -> Feeds.id(url).filter(id -> !feeds.isPresent(id)).isPresent())
                .toList();
        try (SiteVisit visit = new SiteVisit(cluster.settings().feeds(), fresh)) {
            return visit.feeds();
        }
    }

    /** The one feed that a page names. */
    private String chosen(String url, List<FeedLink> named) {
        if (named.isEmpty()) {
            throw new IllegalArgumentException("The address answers with a web page that names no feed.");
        }
        if (named.size() > 1) {
            throw new IllegalArgumentException("The page names several feeds; add those that you want: "
                    + named.stream()
                            .map(link -> ShownAddress.of(link.address().toString())
                                    + (link.title().isEmpty() ? "" : " (" + link.title() + ")"))
                            .collect(Collectors.joining(", ")));
        }
        String feed = named.get(0).address().toString();
        spec.commandLine()
                .getErr()
                .println(TerminalText.line(ShownAddress.of("found: " + feed + ", which " + url + " names")));
        return feed;
    }
}
