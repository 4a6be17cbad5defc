package dev.wirewatch.ingest.fetch;

import dev.wirewatch.formats.article.ArticleBuilder;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.TrustedRecords;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A site of one story and its full-text step, at a time that a test sets. */
abstract class FullTextFixture {

    static final String STORY =
            "The harbour of Orla reopened on Sunday, three days after a storm tore two moorings loose.";
    static final String PAGE = "<!DOCTYPE html><article><h1>Orla harbour reopens</h1><p>" + STORY + "</p><p>"
            + "\"We checked every rope,\" said the harbour master, Ines Kolb.</p></article>";

    final OddServer server = new OddServer().on("/news/1", "200 OK\nContent-Type: text/html", PAGE);
    final SettableClock clock = new SettableClock();
    final Fetcher fetcher = new Fetcher(
            new FetchSettings(
                    "Wirewatch/1.0 (+https://wirewatch.example)",
                    Set.of("gazette.example", "other.example"),
                    1 << 20,
                    Duration.ofSeconds(5),
                    Duration.ofMillis(1500),
                    Duration.ofSeconds(5),
                    8,
                    1),
            host -> List.of(InetAddress.getByName("127.0.0.1")),
            clock);
    final FullText fullText = new FullText(fetcher, "Wirewatch/1.0 (+https://x)", Duration.ofMillis(1), clock);

    @BeforeAll
    static void trust() {
        TrustedRecords.trust();
    }

    @AfterEach
    void close() throws IOException {
        fullText.close();
        fetcher.close();
        server.close();
    }

    Article article(String path) {
        return new ArticleBuilder()
                .headline("Orla harbour reopens")
                .summary("The harbour of Orla reopened.")
                .url("http://gazette.example:" + server.port() + path)
                .build();
    }

    FullTextResult complete(String path) {
        return fullText.complete(article(path)).join();
    }

    List<String> asked() {
        return server.requests.stream()
                .map(request -> request.split(" ")[1])
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    long timesAskedForRobots() {
        return server.requests.stream()
                .filter(request -> request.startsWith("GET /robots.txt "))
                .count();
    }

    static final class SettableClock extends Clock {

        volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
