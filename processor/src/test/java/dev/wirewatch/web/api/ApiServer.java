package dev.wirewatch.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.wirewatch.archive.FilledArchive;
import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.formats.article.ArticleRules;
import dev.wirewatch.ingest.ArticlePublisher;
import dev.wirewatch.ingest.http.ArticlesEndpoint;
import dev.wirewatch.ingest.http.Limits;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.DeadLetterReplay;
import dev.wirewatch.origin.HostNames;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.StorySplit;
import dev.wirewatch.serve.Listener;
import dev.wirewatch.serve.Routes;
import dev.wirewatch.serve.WebServer;
import dev.wirewatch.setup.InMemoryTables;
import dev.wirewatch.setup.StorySplits;
import dev.wirewatch.web.stream.Hubs;
import dev.wirewatch.web.stream.StreamRoutes;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The API over an archive and tables that a test fills. Every answer is held against the document. */
final class ApiServer implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BASE = "/api/v1";

    final FilledArchive archive = FilledArchive.inMemory();
    final InMemoryTables tables = new InMemoryTables();
    final List<StorySplit> splits = new ArrayList<>();
    private final ApiDocument document = new ApiDocument();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server;

    ApiServer(Connection connection) {
        try {
            server = WebServer.start(
                    new Listener(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), HostNames.LOOPBACK),
                    routes(connection));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Routes> routes(Connection connection) {
        return List.of(
                new ApiRoutes(
                        archive,
                        tables,
                        Map::of,
                        ApiServer::check,
                        new DeadLetterReplay(connection),
                        new StorySplits(splits::add),
                        Clock.fixed(NOW, ZoneOffset.UTC)),
                new ArticlesEndpoint(
                        new ArticlePublisher(new MockProducer<String, Article>(
                                true, null, new StringSerializer(), (topic, article) -> new byte[0])),
                        new Limits(100_000, new ArticleRules(20_000), 2, 150_000, Duration.ofSeconds(2)),
                        new SimpleMeterRegistry())::addTo,
                new StreamRoutes(
                        new Hubs(connection, new SimpleMeterRegistry()), archive, "/api/v1/streams", RecordJson::of));
    }

    private static void check(Channel channel) {
        if (channel.getAddress().isBlank()) {
            throw new ChannelException("A channel leads somewhere.");
        }
    }

    record Answer(int status, HttpResponse<String> response, JsonNode json) {

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The places that a problem names. */
        List<String> places() {
            return json.path("items").findValuesAsText("place");
        }
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    Answer post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    Answer put(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    Answer delete(String path, String... headers) {
        return send(request(path, headers).DELETE().build());
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                "http://127.0.0.1:%d%s".formatted(server.port(), path.startsWith(BASE) ? path : BASE + path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode json = response.body().isEmpty() || !type.contains("json")
                    ? JSON.createObjectNode()
                    : JSON.readTree(response.body());
            operation(request)
                    .filter(known -> !response.body().isEmpty() && !known.endsWith("/openapi.json"))
                    .ifPresent(known -> document.check(known, response.statusCode(), type, json));
            return new Answer(response.statusCode(), response, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> operation(HttpRequest request) {
        String asked = request.method() + " " + request.uri().getRawPath().substring(BASE.length());
        Optional<String> exact =
                document.operations().keySet().stream().filter(asked::equals).findFirst();
        return exact.or(() -> document.operations().keySet().stream()
                .filter(known -> asked.matches(known.replaceAll("\\{[a-z]+}", "[^/]+")))
                .findFirst());
    }

    @Override
    public void close() {
        server.close();
        archive.close();
    }
}
