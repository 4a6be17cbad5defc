package dev.wirewatch.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/** Answers whether the process is live and whether it is ready. */
public final class HealthServer implements AutoCloseable {

    private static final int OK = 200;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNAVAILABLE = 503;

    private final HttpServer server;

    private HealthServer(HttpServer server) {
        this.server = server;
    }

    /** @throws IOException when the address cannot be listened on */
    public static HealthServer start(InetSocketAddress address, BooleanSupplier live, BooleanSupplier ready)
            throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/health/live", exchange -> answer(exchange, live));
        server.createContext("/health/ready", exchange -> answer(exchange, ready));
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

    private static void answer(HttpExchange exchange, BooleanSupplier state) throws IOException {
        try (exchange) {
            boolean get = exchange.getRequestMethod().equals("GET");
            boolean up = state.getAsBoolean();
            byte[] body = "{\"status\":\"%s\"}\n".formatted(up ? "UP" : "DOWN").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(!get ? METHOD_NOT_ALLOWED : up ? OK : UNAVAILABLE, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
