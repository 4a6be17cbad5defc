package dev.wirewatch.app;

import dev.wirewatch.serve.HealthRoutes;
import dev.wirewatch.serve.Listener;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.serve.WebServer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Answers on the HTTP port until the processor does: it is alive and not ready, and says what it waits for. Whoever
 * watches its liveness must not restart what only waits.
 */
final class Standby implements AutoCloseable {

    /** What the web server says of a port. */
    private static final String IN_USE = "already in use";

    private final Listener listener;
    private final WebServer web;
    private volatile String reason = "The processor is starting.";

    /** @throws UserFacingException when the port is in use */
    Standby(Listener listener) {
        this.listener = listener;
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
            return WebServer.start(listener, routes);
        } catch (IOException e) { // without its cause, which would pass for an outage that may be waited out
            int port = listener.address().getPort();
            throw new UserFacingException(
                    String.valueOf(e.getMessage()).contains(IN_USE)
                            ? "HTTP port %d is not free; choose another: 'up --http-port PORT', 'run --set http.port=PORT'."
                                    .formatted(port)
                            : "HTTP cannot listen on port %d: %s".formatted(port, e.getMessage()));
        }
    }
}
