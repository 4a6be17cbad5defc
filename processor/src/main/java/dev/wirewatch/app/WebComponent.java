package dev.wirewatch.app;

import com.google.common.base.Suppliers;
import dev.wirewatch.archive.ArchiveLimits;
import dev.wirewatch.archive.FollowedArchive;
import dev.wirewatch.config.Settings;
import dev.wirewatch.deliver.state.ChannelHealth;
import dev.wirewatch.deliver.state.ChannelHealths;
import dev.wirewatch.kafka.DeadLetterReplay;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.setup.FollowedTables;
import dev.wirewatch.setup.StorySplits;
import dev.wirewatch.web.api.ApiRoutes;
import dev.wirewatch.web.api.RecordJson;
import dev.wirewatch.web.page.LoginRoutes;
import dev.wirewatch.web.page.PageRoutes;
import dev.wirewatch.web.page.Rows;
import dev.wirewatch.web.page.UnsubscribeRoutes;
import dev.wirewatch.web.stream.Hubs;
import dev.wirewatch.web.stream.StreamRoutes;
import dev.wirewatch.web.syndication.SyndicationRoutes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The pages, the API and the streams, and the archive that they read. */
final class WebComponent implements Component {

    /** How old it may be: finding out reads a whole topic. */
    private static final Duration HEALTH_AGE = Duration.ofSeconds(5);

    private final FollowedArchive archive;
    private final Hubs hubs;
    private final List<Routes> routes;
    private final CloseStack open;

    private WebComponent(FollowedArchive archive, Hubs hubs, List<Routes> routes, CloseStack open) {
        this.archive = archive;
        this.hubs = hubs;
        this.routes = List.copyOf(routes);
        this.open = open;
    }

    static WebComponent start(Wiring wiring) {
        Settings settings = wiring.settings();
        CloseStack open = new CloseStack();
        try {
            FollowedArchive archive = new FollowedArchive(
                    settings.connection(),
                    settings.stateDir().resolve("archive"),
                    new ArchiveLimits(
                            settings.archive().retention(), settings.archive().maxBytes()),
                    wiring.meters(),
                    Clock.systemUTC());
            open.push(archive::close);
            FollowedTables tables = new FollowedTables(settings.connection());
            open.push(tables::close);
            Hubs hubs = new Hubs(settings.connection(), wiring.meters());
            open.push(hubs::close);
            archive.start();
            Transports transports = Transports.of(settings);
            open.push(transports::close);
            Supplier<Map<String, ChannelHealth>> healths =
                    Suppliers.memoizeWithExpiration(() -> ChannelHealths.read(settings.connection()), HEALTH_AGE);
            StorySplits splits = new StorySplits(settings.connection());
            ZoneId zone = ZoneId.systemDefault();
            return new WebComponent(
                    archive,
                    hubs,
                    List.of(
                            new LoginRoutes(wiring.access()),
                            new UnsubscribeRoutes(tables.channels(), HttpAccess.signer(settings)),
                            new SyndicationRoutes(
                                    archive, tables, settings.http().url()),
                            new PageRoutes(
                                    archive,
                                    tables,
                                    settings.connection(),
                                    splits,
                                    healths,
                                    transports::check,
                                    transports::sendSample,
                                    zone),
                            new StreamRoutes(hubs, archive, "/live", new Rows(zone)::row),
                            new ApiRoutes(
                                    archive,
                                    tables,
                                    healths,
                                    transports::check,
                                    new DeadLetterReplay(settings.connection()),
                                    splits,
                                    Clock.systemUTC()),
                            new StreamRoutes(hubs, archive, "/api/v1/streams", RecordJson::of)),
                    open);
        } catch (RuntimeException e) {
            try (open) {
                throw e;
            }
        }
    }

    @Override
    public String title() {
        return "web pages";
    }

    @Override
    public boolean isLive() {
        return archive.isLive();
    }

    /** Also while the archive is built: it answers from what it has, and says so. */
    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public List<Routes> routes() {
        return routes;
    }

    @Override
    public void endStreams() {
        hubs.close();
    }

    @Override
    public void close() {
        open.close();
    }
}
