package dev.wirewatch.web.page;

import dev.wirewatch.archive.Archive;
import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.SearchTooLongException;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.state.ChannelHealth;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.Positions;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.serve.PageAnswer;
import dev.wirewatch.serve.Permission;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.setup.StorySplits;
import dev.wirewatch.setup.Tables;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The addresses of all pages. */
public final class PageRoutes implements Routes {

    private static final Logger LOG = LoggerFactory.getLogger(PageRoutes.class);

    /** In which the archive shows what has come. */
    private static final Duration REFRESH = Duration.ofSeconds(2);

    private static final String PAUSE_SECONDS = "5";

    private final Archive archive;
    private final Tables tables;
    private final ZoneId zone;
    private final WatchPage watch;
    private final ChannelsPage channels;
    private final ChannelPage channel;
    private final DeadLettersPage deadLetters;
    private final AlertPage alert;
    private final Assets assets = new Assets();
    private final PageTemplates templates = new PageTemplates();

    /**
     * @param connection to try watches out and to send dead letters back
     * @param splits takes down that an alert is of another story
     * @param healths how the channels fare, by id
     * @param channelCheck looks at what each kind of channel has of its own, and throws when it makes no sense
     * @param sample sends a sample alert on a channel, and throws likewise
     * @param zone in which times are shown
     */
    public PageRoutes(
            Archive archive,
            Tables tables,
            Connection connection,
            StorySplits splits,
            Supplier<Map<String, ChannelHealth>> healths,
            Consumer<Channel> channelCheck,
            Function<Channel, Outcome> sample,
            ZoneId zone) {
        this.archive = archive;
        this.tables = tables;
        this.zone = zone;
        this.channels = new ChannelsPage(healths, sample);
        this.channel = new ChannelPage(channelCheck);
        this.watch = new WatchPage(connection);
        this.deadLetters = new DeadLettersPage(connection);
        this.alert = new AlertPage(splits);
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        assets.addTo(routes);
        page(routes, "/", new FrontPage());
        page(routes, "/wire", new WirePage());
        pageOfRecord(routes, "/articles/{id}", new ArticlePage());
        page(routes, "/alerts", new AlertsPage());
        routes.post("/alerts/read", AlertsPage::markAsRead, Permission.READ);
        pageOfRecord(routes, "/alerts/{id}", alert);
        form(routes, "/alerts/{id}/split", alert::split);
        page(routes, "/claims", new ClaimsPage());
        page(routes, "/stories", new StoriesPage());
        pageOfRecord(routes, "/stories/{id}", new StoryPage());
        page(routes, "/statements", new StatementsPage());
        page(routes, "/trends", new TrendsPage());
        pageOfRecord(routes, "/entities/{id}", new EntityPage());
        page(routes, "/watches", new WatchesPage());
        page(routes, "/watches/new", watch::blank);
        page(routes, "/watches/{id}", watch::existing);
        form(routes, "/watches", watch::make);
        form(routes, "/watches/try", request -> Optional.of(watch.tryOut(request)));
        form(routes, "/watches/{id}", watch::change);
        form(routes, "/watches/{id}/pause", WatchesPage::pause);
        form(routes, "/watches/{id}/resume", WatchesPage::resume);
        form(routes, "/watches/{id}/remove", WatchesPage::remove);
        page(routes, "/channels", channels);
        page(routes, "/channels/new", channel::blank);
        page(routes, "/channels/{id}", channel::existing);
        form(routes, "/channels", channel::make, Permission.ADMIN);
        form(routes, "/channels/{id}", channel::change, Permission.ADMIN);
        form(routes, "/channels/{id}/pause", ChannelPage::pause, Permission.ADMIN);
        form(routes, "/channels/{id}/resume", ChannelPage::resume, Permission.ADMIN);
        form(routes, "/channels/{id}/test", channels::test, Permission.ADMIN);
        form(routes, "/channels/{id}/remove", ChannelPage::remove, Permission.ADMIN);
        page(routes, "/why", new WhyPage());
        page(routes, "/search", new SearchPage());
        page(routes, "/feeds", new FeedsPage());
        page(routes, "/feeds/new", FeedPage::blank);
        page(routes, "/feeds/{id}", FeedPage::existing);
        form(routes, "/feeds", FeedPage::make, Permission.ADMIN);
        form(routes, "/feeds/{id}", FeedPage::change, Permission.ADMIN);
        form(routes, "/feeds/{id}/remove", FeedPage::remove, Permission.ADMIN);
        page(routes, "/dead-letters", deadLetters);
        form(routes, "/dead-letters/{id}/replay", deadLetters::replay, Permission.ADMIN);
    }

    private void page(JavalinDefaultRoutingApi routes, String path, Page page) {
        routes.get(path, http -> answer(http, request -> Optional.of(page.of(request))), Permission.READ);
    }

    private void pageOfRecord(JavalinDefaultRoutingApi routes, String path, Page page) {
        routes.get(path, http -> await(http, request -> Optional.of(page.of(request))), Permission.READ);
    }

    private void form(JavalinDefaultRoutingApi routes, String path, Action action) {
        form(routes, path, action, Permission.WRITE);
    }

    private void form(JavalinDefaultRoutingApi routes, String path, Action action, Permission needed) {
        routes.post(path, http -> answer(http, action), needed);
    }

    /** What becomes of a request. */
    private interface Action {

        /** The page that answers it; empty when it leads to another one. */
        Optional<PageView> of(PageRequest request);
    }

    /** Waits for what is not there yet: a row that comes live links to what the archive shows a moment later. */
    private void await(Context http, Action action) {
        long until = System.nanoTime() + REFRESH.toNanos();
        Positions held = answer(http, action);
        long left = REFRESH.toNanos();
        while (http.status() == HttpStatus.NOT_FOUND && left > 0 && archive.awaitMore(held, Duration.ofNanos(left))) {
            http.status(HttpStatus.OK);
            held = answer(http, action);
            left = until - System.nanoTime();
        }
    }

    /** @return what the archive held */
    private Positions answer(Context http, Action action) {
        try (ArchiveView view = archive.view()) {
            PageRequest request =
                    new PageRequest(http, view, archive.catchUp(), tables, new Times(zone, Instant.now()), assets);
            view(request, action).ifPresent(page -> PageAnswer.send(http, templates.print(page)));
            return view.positions();
        }
    }

    private static Optional<PageView> view(PageRequest request, Action action) {
        try {
            return action.of(request);
        } catch (NoPageException e) {
            return failed(request, e.status(), e.getMessage());
        } catch (SearchTooLongException e) {
            return failed(request, HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
        } catch (KafkaException e) {
            LOG.warn("event=request-failed reason=\"{}\"", e.getMessage());
            return failed(request, HttpStatus.SERVICE_UNAVAILABLE, "Kafka is away; try again in a moment.");
        }
    }

    private static Optional<PageView> failed(PageRequest request, HttpStatus status, String message) {
        request.http().status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            request.http().header("Retry-After", PAUSE_SECONDS);
        }
        return Optional.of(ErrorPage.of(request, status, message));
    }
}
