package dev.wirewatch.app;

import dev.wirewatch.config.FeedSettings;
import dev.wirewatch.config.Settings;
import dev.wirewatch.ingest.fetch.FetchSettings;
import dev.wirewatch.ingest.fetch.Fetcher;
import dev.wirewatch.ingest.fetch.FullText;
import dev.wirewatch.ingest.fetch.FullTextResult;
import dev.wirewatch.ingest.poll.FeedEvents;
import dev.wirewatch.ingest.poll.FeedGroup;
import dev.wirewatch.ingest.poll.FeedListener;
import dev.wirewatch.ingest.poll.FeedMetrics;
import dev.wirewatch.ingest.poll.FeedPoller;
import dev.wirewatch.ingest.poll.FeedSecrets;
import dev.wirewatch.ingest.poll.Poll;
import dev.wirewatch.ingest.poll.PollSchedule;
import dev.wirewatch.ingest.poll.WebSub;
import dev.wirewatch.ingest.poll.WebSubEndpoint;
import dev.wirewatch.outbound.Resolver;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.secret.Secrets;
import dev.wirewatch.serve.Routes;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Feeds, fetched on a schedule or pushed by their WebSub hubs. */
final class FeedPollerComponent implements Component {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPollerComponent.class);
    private static final String GROUP = "-feeds";
    private static final Duration BETWEEN_PAGES = Duration.ofSeconds(1);

    private final FeedPoller poller;
    private final List<Routes> routes;
    private final CloseStack open;

    private FeedPollerComponent(FeedPoller poller, List<Routes> routes, CloseStack open) {
        this.poller = poller;
        this.routes = routes;
        this.open = open;
    }

    static FeedPollerComponent start(Wiring wiring) {
        Settings settings = wiring.settings();
        FeedSettings feeds = settings.feeds();
        Clock clock = Clock.systemUTC();
        CloseStack open = new CloseStack();
        ExecutorService parsers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(), work -> new Thread(work, "feed-parser"));
        open.push(parsers::shutdownNow);
        Fetcher fetcher =
                new Fetcher(FetchSettings.of(feeds.userAgent(), feeds.allowedHosts()), Resolver.SYSTEM, clock);
        open.push(fetcher::close);
        FullText fullText = new FullText(fetcher, feeds.userAgent(), BETWEEN_PAGES, clock);
        open.push(fullText::close);
        FeedEvents events = new FeedEvents();
        Optional<WebSub> webSub = feeds.webSub().map(address -> new WebSub(address, fetcher::post, events, clock));
        FeedListener metrics = new FeedMetrics(wiring.meters());
        FeedPoller poller = new FeedPoller(
                new FeedGroup(settings.connection(), settings.applicationId() + GROUP, wiring.instance()),
                new Poll(
                        fetcher::fetch,
                        article -> fullText.complete(article).thenApply(page -> counted(page, wiring.meters())),
                        new FeedSecrets(new Secrets(System.getenv())),
                        parsers,
                        clock),
                new PollSchedule(feeds.shortest(), feeds.longest()),
                events,
                webSub.map(metrics::and).orElse(metrics),
                clock);
        open.push(poller::close);
        poller.start();
        List<Routes> routes = webSub.map(WebSubEndpoint::new).<Routes>map(hubs -> hubs::addTo).stream()
                .toList();
        return new FeedPollerComponent(poller, routes, open);
    }

    private static Optional<Article> counted(FullTextResult page, MeterRegistry meters) {
        String outcome = page.status().name().toLowerCase(Locale.ROOT);
        meters.counter("wirewatch.pages", "outcome", outcome).increment();
        LOG.debug(
                "event=page article={} outcome={} reason=\"{}\"", page.article().getId(), outcome, page.reason());
        return switch (page.status()) {
            case UNAVAILABLE, BUSY -> Optional.empty();
            case COMPLETED, NO_MORE, NO_PAGE, DISALLOWED -> Optional.of(page.article());
        };
    }

    @Override
    public String title() {
        return "feed poller";
    }

    @Override
    public boolean isLive() {
        return poller.isLive();
    }

    @Override
    public boolean isReady() {
        return poller.isReady();
    }

    @Override
    public List<Routes> routes() {
        return routes;
    }

    @Override
    public void close() {
        open.close();
    }
}
