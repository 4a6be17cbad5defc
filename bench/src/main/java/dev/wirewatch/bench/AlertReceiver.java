package dev.wirewatch.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Alerts as a webhook on this machine receives them. */
public final class AlertReceiver implements AlertSource {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OK = 204;
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> BenchThreads.of("webhook", work));

    public AlertReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
    }

    /** The channel that leads here. */
    public Channel channel() {
        return Channel.newBuilder()
                .setId("bench")
                .setLabel("Bench")
                .setKind(ChannelKind.WEBHOOK)
                .setAddress("http://127.0.0.1:" + server.getAddress().getPort() + "/")
                .setCreatedAt(Instant.now())
                .build();
    }

    @Override
    public void start(Consumer<String> article) {
        server.createContext("/", exchange -> {
            try (exchange) {
                JsonNode alert = JSON.readTree(exchange.getRequestBody());
                article.accept(alert.at("/article/url").textValue());
                exchange.sendResponseHeaders(OK, NO_BODY);
            }
        });
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
