package dev.wirewatch.embedded;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The registry over HTTP. Every response is JSON, errors included. */
final class RegistryServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryServer.class);
    /** Largest request. */
    static final int MAX_BODY_BYTES = 4 << 20;

    private static final int MAX_DISCARDED_BYTES = 64 << 20;

    static {
        // the JDK's server reads these once; without them a client that stops during a request keeps a worker for ever,
        // clients that only connect take all file descriptors, and a response in two packets waits for the client's
        // delayed acknowledgement
        setUnlessSet("sun.net.httpserver.maxReqTime", "30");
        setUnlessSet("jdk.httpserver.maxConnections", "100");
        setUnlessSet("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer http;
    private final ExecutorService workers;
    private final RegistryRouter router;

    private RegistryServer(HttpServer http, RegistryRouter router) {
        this.http = http;
        this.router = router;
        this.workers = Executors.newCachedThreadPool(RegistryServer::thread); // a slow client must not delay others
    }

    /** @throws PortInUseException when another program listens there */
    static RegistryServer start(Registry registry, int port) {
        List<RegistryRoute> routes = Stream.of(
                        new SubjectRoutes(registry).all(),
                        new SchemaRoutes(registry).all(),
                        new SettingRoutes(registry).all())
                .flatMap(List::stream)
                .toList();
        try {
            RegistryServer server =
                    new RegistryServer(HttpServer.create(Ports.address(port), 0), new RegistryRouter(routes));
            server.http.createContext("/", server::serve);
            server.http.setExecutor(server.workers);
            server.http.start();
            return server;
        } catch (BindException e) {
            throw new PortInUseException(port, "the schema registry", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return http.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) {
        try (exchange) {
            RegistryResponse response = respond(exchange);
            byte[] body = RegistryJson.MAPPER.writeValueAsBytes(response.body());
            exchange.getResponseHeaders().set("Content-Type", "application/vnd.schemaregistry.v1+json");
            response.allowed()
                    .ifPresent(methods -> exchange.getResponseHeaders().set("Allow", methods));
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(response.status(), head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        } catch (IOException e) {
            LOG.debug("event=registry-client-gone cause=\"{}\"", e.toString());
        }
    }

    private RegistryResponse respond(HttpExchange exchange) throws IOException {
        try {
            RegistryAccess.check(exchange.getRequestHeaders());
            return router.handle(exchange.getRequestMethod(), exchange.getRequestURI(), body(exchange));
        } catch (JsonProcessingException e) {
            return RegistryResponse.error(400, "Malformed JSON: " + e.getOriginalMessage());
        } catch (RegistryException e) {
            return RegistryResponse.error(e);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("event=registry-request-failed path={}", exchange.getRequestURI(), e);
            return RegistryResponse.error(
                    RegistryException.storeFailed("an error of the registry itself; its log says more"));
        }
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        InputStream in = exchange.getRequestBody();
        byte[] body = in.readNBytes(MAX_BODY_BYTES + 1);
        if (body.length > MAX_BODY_BYTES) {
            // most clients read the response only after they have sent the whole body
            discard(in);
            exchange.getResponseHeaders().set("Connection", "close");
            throw new RegistryException(413, "The request is larger than " + MAX_BODY_BYTES + " bytes");
        }
        if (body.length == 0) {
            return RegistryJson.object();
        }
        RegistryAccess.checkBody(exchange.getRequestHeaders());
        return RegistryJson.MAPPER.readTree(body);
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static void discard(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int read = 0;
        for (int left = MAX_DISCARDED_BYTES; left > 0 && read >= 0; left -= read) {
            read = in.read(buffer);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "schema-registry");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
    }
}
