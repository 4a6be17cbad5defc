package dev.wirewatch.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The one HTTP server of a process. It knows no page of its own; {@link Routes} bring them. */
public final class WebServer implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final Duration IDLE_GRACE = Duration.ofMillis(100);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);
    private static final long MAX_BODY_BYTES = 10 * 1024 * 1024;
    private static final int MAX_THREADS = 64;
    private static final int MIN_THREADS = 4;
    private static final int BACKLOG = 128;

    private final Javalin javalin;
    private final int port;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
        port = javalin.port();
    }

    /**
     * Starts to answer.
     *
     * @param address the only one that is listened on; port 0 picks a free one
     * @throws IOException when the address cannot be listened on
     */
    public static WebServer start(InetSocketAddress address, List<Routes> routes) throws IOException {
        Javalin javalin = Javalin.create(config -> {
            configure(config, address);
            routes.forEach(part -> part.addTo(config.routes));
        });
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            javalin.stop(); // ends the threads that it has started by then
            throw new IOException(e.getMessage(), e);
        }
        return new WebServer(javalin);
    }

    public int port() {
        return port;
    }

    /** Takes no further request, and waits a few seconds for those that it is answering. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, InetSocketAddress address) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = MAX_BODY_BYTES; // of handlers that ask for a body whole
        config.router.ignoreTrailingSlashes = false;
        ErrorResponses.configure(config);
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
        threads.setName("http");
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(server -> {
            server.insertHandler(new GracefulHandler());
            server.setStopTimeout(GRACE.toMillis());
        });
        config.jetty.addConnector((server, http) -> connector(server, http, address));
    }

    private static Connector connector(Server server, HttpConfiguration http, InetSocketAddress address) {
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(address.getAddress().getHostAddress());
        connector.setPort(address.getPort());
        connector.setIdleTimeout(LONGEST_SILENCE.toMillis());
        connector.setShutdownIdleTimeout(IDLE_GRACE.toMillis());
        connector.setAcceptQueueSize(BACKLOG);
        return connector;
    }
}
