package dev.wirewatch.app;

import dev.wirewatch.config.FeedSettings;
import dev.wirewatch.config.Settings;
import dev.wirewatch.ingest.fetch.FetchSettings;
import dev.wirewatch.ingest.fetch.Fetcher;
import dev.wirewatch.ingest.fetch.FullText;
import dev.wirewatch.ingest.fetch.FullTextResult;
import dev.wirewatch.ingest.fetch.Resolver;
import dev.wirewatch.ingest.poll.FeedEvents;
import dev.wirewatch.ingest.poll.FeedGroup;
import dev.wirewatch.ingest.poll.FeedListener;
import dev.wirewatch.ingest.poll.FeedMetrics;
import dev.wirewatch.ingest.poll.FeedPoller;
import dev.wirewatch.ingest.poll.Poll;
import dev.wirewatch.ingest.poll.PollSchedule;
import dev.wirewatch.ingest.poll.WebSub;
import dev.wirewatch.ingest.poll.WebSubEndpoint;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.schemas.Article;
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

/** Feeds polled, and pushed by their hubs. */
record FeedsComponent(
        FeedPoller poller, FullText fullText, Fetcher fetcher, ExecutorService parsers, List<Routes> routes)
        implements Component {

    private static final Logger LOG = LoggerFactory.getLogger(FeedsComponent.class);
    private static final String GROUP = "-feeds";
    private static final Duration BETWEEN_PAGES = Duration.ofSeconds(1);

    static FeedsComponent start(Settings settings, InstanceId instance, MeterRegistry meters) {
        FeedSettings feeds = settings.feeds();
        Clock clock = Clock.systemUTC();
        Fetcher fetcher =
                new Fetcher(FetchSettings.of(feeds.userAgent(), feeds.allowedHosts()), Resolver.SYSTEM, clock);
        FullText fullText = new FullText(fetcher, feeds.userAgent(), BETWEEN_PAGES, clock);
        ExecutorService parsers = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(), work -> new Thread(work, "feed-parser"));
        FeedEvents events = new FeedEvents();
        Optional<WebSub> webSub = feeds.webSub().map(address -> new WebSub(address, fetcher::post, events, clock));
        FeedListener metrics = new FeedMetrics(meters);
        FeedPoller poller = new FeedPoller(
                new FeedGroup(settings.connection(), settings.applicationId() + GROUP, instance),
                new Poll(
                        fetcher::fetch,
                        article -> fullText.complete(article).thenApply(page -> counted(page, meters)),
                        parsers,
                        clock),
                new PollSchedule(feeds.shortest(), feeds.longest()),
                events,
                webSub.map(metrics::and).orElse(metrics),
                clock);
        poller.start();
        List<Routes> routes = webSub.map(WebSubEndpoint::new).<Routes>map(hubs -> hubs::addTo).stream()
                .toList();
        return new FeedsComponent(poller, fullText, fetcher, parsers, routes);
    }

    private static Article counted(FullTextResult page, MeterRegistry meters) {
        String outcome = page.status().name().toLowerCase(Locale.ROOT);
        meters.counter("wirewatch.pages", "outcome", outcome).increment();
        LOG.debug(
                "event=page article={} outcome={} reason=\"{}\"", page.article().getId(), outcome, page.reason());
        return page.article();
    }

    @Override
    public String title() {
        return "What polls the feeds";
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
    public void close() {
        poller.close();
        fullText.close();
        fetcher.close();
        parsers.shutdownNow();
    }
}
