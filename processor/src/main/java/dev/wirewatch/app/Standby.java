package dev.wirewatch.app;

import dev.wirewatch.config.Settings;
import dev.wirewatch.origin.HostNames;
import dev.wirewatch.serve.HealthRoutes;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.serve.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers on the HTTP port until the processor does: it is alive and not ready, and says what it waits for. Whoever
 * watches its liveness must not restart what only waits.
 */
final class Standby implements AutoCloseable {

    private final InetSocketAddress address;
    private final HostNames hosts;
    private final WebServer web;
    private volatile String reason = "The processor is starting.";

    /** @throws UserFacingException when the port is in use */
    Standby(Settings settings, InetAddress address) {
        this.address = new InetSocketAddress(address, settings.http().port());
        this.hosts = hosts(settings, address);
        this.web = serve(List.of(new HealthRoutes(Optional::empty, () -> Optional.of(reason))));
    }

    void waitsFor(String sentence) {
        reason = sentence;
    }

    /** Closes, and has a server with these routes listen in its place. */
    WebServer replacedBy(List<Routes> routes) {
        close();
        return serve(routes);
    }

    int port() {
        return web.port();
    }

    @Override
    public void close() {
        web.close();
    }

    private WebServer serve(List<Routes> routes) {
        try {
            return WebServer.start(address, hosts, routes);
        } catch (IOException e) { // without its cause, which would pass for an outage that may be waited out
            throw new UserFacingException(
                    "HTTP port %d is not free; choose another: 'up --http-port PORT', 'run --set http.port=PORT'."
                            .formatted(address.getPort()));
        }
    }

    /** Names that hubs use are known from their setting. */
    private static HostNames hosts(Settings settings, InetAddress address) {
        Set<String> names = new HashSet<>(settings.http().hosts());
        if (names.isEmpty() && !address.isLoopbackAddress()) {
            return HostNames.ANY;
        }
        settings.feeds().webSub().ifPresent(hubs -> names.add(hubs.getHost()));
        return HostNames.loopbackAnd(names);
    }
}
