package dev.wirewatch.serve;

import dev.wirewatch.origin.HostNames;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.event.HandlerMetaInfo;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.security.RouteRole;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server of a process. It has no routes of its own; components bring theirs as {@link Routes}. */
public final class WebServer implements AutoCloseable {

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration IDLE_TIMEOUT_AT_STOP = Duration.ofMillis(100);
    private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(20);
    /** Of a body, in a second: each holds a thread. */
    private static final long LEAST_BYTES = 4_000;

    /** Each stream of events holds one. */
    private static final int MAX_THREADS = 200;

    private static final int MIN_THREADS = 4;
    private static final int BACKLOG = 128;
    /** Beyond them clients wait in the backlog; a process may have no more than 1024 descriptors, and Kafka needs most. */
    private static final int MAX_CONNECTIONS = 250;

    private static final Duration IDLE_TIMEOUT_WHEN_FULL = Duration.ofSeconds(5);

    private final Javalin javalin;
    private final int port;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
        port = javalin.port();
    }

    /**
     * Starts the server.
     *
     * @throws IOException when it cannot listen there, such as when the port is in use, or a keystore cannot be read
     */
    public static WebServer start(Listener listener, List<Routes> routes) throws IOException {
        Javalin javalin = Javalin.create(config -> {
            configure(config, listener);
            config.events.handlerAdded(added -> answerHead(added, config.routes));
            config.routes.before(http -> checkHost(http, listener.hosts()));
            Bodies.boundForms(config.routes);
            routes.forEach(some -> some.addTo(config.routes));
        });
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            javalin.stop(); // ends the threads that it has started
            throw new IOException(e.getMessage(), e);
        }
        return new WebServer(javalin);
    }

    public int port() {
        return port;
    }

    /** Accepts no more requests, and waits a few seconds for those in progress. */
    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(JavalinConfig config, Listener listener) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = false;
        ErrorResponses.configure(config);
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, MIN_THREADS);
        threads.setName("http");
        threads.setDaemon(true);
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(server -> {
            server.insertHandler(new MinimumDataRateHandler(LEAST_BYTES, 0));
            server.insertHandler(new GracefulHandler());
            server.setStopTimeout(STOP_TIMEOUT.toMillis());
        });
        config.jetty.addConnector((server, http) -> connector(server, http, listener));
    }

    /** As GET is answered, and the server leaves the body out; by default it answers 200, whatever GET would. */
    private static void answerHead(HandlerMetaInfo added, RoutesConfig routes) {
        if (added.getHttpMethod().equals(HandlerType.GET)) {
            routes.addHttpHandler(
                    HandlerType.HEAD,
                    added.getPath(),
                    added.getHandler(),
                    added.getRoles().toArray(RouteRole[]::new));
        }
    }

    private static void checkHost(Context http, HostNames hosts) {
        if (!hosts.include(Optional.ofNullable(http.header("Host")))) {
            Problem.of(
                            HttpStatus.MISDIRECTED_REQUEST,
                            "This server is not known under that name; http.hosts lists the names of its own.")
                    .answer(http);
            http.skipRemainingHandlers();
        }
    }

    private static SslConnectionFactory secured(HttpConfiguration http, Tls tls) {
        SslContextFactory.Server keys = new SslContextFactory.Server();
        keys.setKeyStorePath(tls.keystore().toAbsolutePath().toString());
        keys.setKeyStorePassword(tls.password());
        http.addCustomizer(new SecureRequestCustomizer(false)); // hosts are checked by their header
        return new SslConnectionFactory(keys, HttpVersion.HTTP_1_1.asString());
    }

    private static Connector connector(Server server, HttpConfiguration http, Listener listener) {
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        ServerConnector connector = listener.tls()
                .map(tls -> new ServerConnector(server, 1, 1, secured(http, tls), plain))
                .orElseGet(() -> new ServerConnector(server, 1, 1, plain));
        connector.setHost(listener.address().getAddress().getHostAddress());
        connector.setPort(listener.address().getPort());
        connector.setIdleTimeout(IDLE_TIMEOUT.toMillis());
        connector.setShutdownIdleTimeout(IDLE_TIMEOUT_AT_STOP.toMillis());
        connector.setAcceptQueueSize(BACKLOG);
        connector.addBean(new HeaderTimeout(connector.getScheduler()));
        NetworkConnectionLimit limit = new NetworkConnectionLimit(MAX_CONNECTIONS, connector);
        limit.setEndPointIdleTimeout(IDLE_TIMEOUT_WHEN_FULL.toMillis());
        server.addBean(limit);
        return connector;
    }
}
