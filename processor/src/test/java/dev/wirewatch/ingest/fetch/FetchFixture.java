package dev.wirewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.ingest.fetch.FetchResult.Failed;
import dev.wirewatch.ingest.fetch.FetchResult.Received;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;

/** A server that answers as a test tells it, and a fetcher that may ask it under three names. */
abstract class FetchFixture {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final int CAP = 1 << 20;

    final OddServer server = new OddServer();
    final Fetcher fetcher = new Fetcher(
            new FetchSettings(
                    "Wirewatch/test (+https://wirewatch.example)",
                    Set.of("wire.example", "other.example", "third.example"),
                    CAP,
                    Duration.ofSeconds(5),
                    Duration.ofMillis(1500),
                    Duration.ofMillis(4000),
                    16,
                    1),
            host -> List.of(InetAddress.getByName("127.0.0.1")),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    URI uri(String host, String path) {
        return URI.create("http://" + host + ":" + server.port() + path);
    }

    FetchResult fetch(String path) {
        return fetcher.fetch(FetchRequest.of(uri("wire.example", path))).join();
    }

    Received received(String path) {
        FetchResult answer = fetch(path);
        assertThat(answer).isInstanceOf(Received.class);
        return (Received) answer;
    }

    String failure(String path) {
        FetchResult answer = fetch(path);
        assertThat(answer).isInstanceOf(Failed.class);
        return ((Failed) answer).reason();
    }

    static String text(Received received) {
        return new String(received.body(), StandardCharsets.UTF_8);
    }
}
