package dev.wirewatch.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Answers whether the process is live and whether it is ready. */
public final class HealthServer implements AutoCloseable {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;
    private static final int NO_BODY = -1;
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final HttpServer server;

    private HealthServer(HttpServer server) {
        this.server = server;
    }

    /** @throws IOException when the address cannot be listened on */
    public static HealthServer start(InetSocketAddress address, BooleanSupplier live, BooleanSupplier ready)
            throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        Map<String, BooleanSupplier> states = Map.of("/health/live", live, "/health/ready", ready);
        server.createContext("/", exchange -> answer(exchange, states));
        server.start();
        return new HealthServer(server);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, Map<String, BooleanSupplier> states) throws IOException {
        try (exchange) {
            BooleanSupplier state = states.get(exchange.getRequestURI().getPath());
            if (state == null) {
                answer(exchange, NOT_FOUND, "{\"error\":\"no such page\"}\n");
            } else if (!METHODS.contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                answer(exchange, METHOD_NOT_ALLOWED, "{\"error\":\"only GET and HEAD\"}\n");
            } else if (state.getAsBoolean()) {
                answer(exchange, OK, "{\"status\":\"UP\"}\n");
            } else {
                answer(exchange, UNAVAILABLE, "{\"status\":\"DOWN\"}\n");
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? NO_BODY : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
