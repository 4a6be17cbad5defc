package dev.wirewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.ingest.Draft;
import dev.wirewatch.ingest.fetch.Completion.Outcome;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.TrustedRecords;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullTextTest {

    private static final String STORY =
            "The harbour of Orla reopened on Sunday, three days after a storm tore two moorings loose.";
    private static final String PAGE = "<!DOCTYPE html><article><h1>Orla harbour reopens</h1><p>" + STORY + "</p><p>"
            + "\"We checked every rope,\" said the harbour master, Ines Kolb.</p></article>";

    private final OddServer server = new OddServer().on("/news/1", "200 OK\nContent-Type: text/html", PAGE);
    private final SettableClock clock = new SettableClock();
    private final Fetcher fetcher = new Fetcher(
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
    private final FullText fullText = new FullText(fetcher, "Wirewatch/1.0 (+https://x)", Duration.ofMillis(1), clock);

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

    private Article article(String path) {
        return new Draft()
                .headline("Orla harbour reopens")
                .summary("The harbour of Orla reopened.")
                .url("http://gazette.example:" + server.port() + path)
                .build();
    }

    private Completion complete(String path) {
        return fullText.complete(article(path)).join();
    }

    private List<String> asked() {
        return server.requests.stream()
                .map(request -> request.split(" ")[1])
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    @Test
    void anArticleGetsTheStoryOfItsPageAndStaysTheSameArticle() {
        Article before = article("/news/1");

        Completion completion = fullText.complete(before).join();

        assertThat(completion.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(completion.reason()).isEmpty();
        assertThat(completion.article().getBody())
                .isEqualTo(STORY + "\n\n\"We checked every rope,\" said the harbour master, Ines Kolb.");
        assertThat(Article.newBuilder(completion.article())
                        .setBody(before.getBody())
                        .build())
                .isEqualTo(before);
        assertThat(server.requests)
                .filteredOn(request -> request.startsWith("GET /news/1 "))
                .singleElement()
                .asString()
                .contains("User-Agent: Wirewatch/1.0", "Accept: text/html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // status of robots.txt | its lines, parted by / | outcome
                "200 OK                 | User-agent: * / Disallow:                                          | COMPLETED",
                "200 OK                 | User-agent: * / Disallow: +                                        | DISALLOWED",
                "200 OK                 | User-agent: * / Disallow: +news                                    | DISALLOWED",
                "200 OK                 | User-agent: * / Disallow: +sport                                   | COMPLETED",
                "200 OK                 | User-agent: * / Disallow: + / Allow: +news                         | COMPLETED",
                "200 OK                 | User-agent: wirewatch / Disallow: + / User-agent: * / Allow: +     | DISALLOWED",
                "200 OK                 | User-agent: * / Disallow: + / User-agent: Wirewatch / Allow: +     | COMPLETED",
                "200 OK                 | User-agent: otherbot / Disallow: +                                 | COMPLETED",
                "200 OK                 | <html>no robots here</html>                                        | COMPLETED",
                "404 Not Found          | none                                                               | COMPLETED",
                "401 Unauthorized       | none                                                               | COMPLETED",
                "429 Too Many           | none                                                               | UNAVAILABLE",
                "500 Broken             | none                                                               | UNAVAILABLE",
                "503 Away               | none                                                               | UNAVAILABLE",
            })
    void aPageIsAskedForWhereRobotsAreAllowed(String status, String lines, Outcome outcome) {
        server.on("/robots.txt", status, lines.replace(" / ", "\n").replace('+', '/'));

        assertThat(complete("/news/1").outcome()).isEqualTo(outcome);
        assertThat(asked()).hasSize(outcome == Outcome.COMPLETED ? 1 : 0);
    }

    @Test
    void aSiteWhoseRobotsFileHangsIsLeftAlone() {
        server.on("/robots.txt", (request, out) -> server.hang());

        assertThat(complete("/news/1"))
                .isEqualTo(new Completion(
                        article("/news/1"), Outcome.UNAVAILABLE, "'gazette.example' sent nothing for 1.5 s."));
        assertThat(asked()).isEmpty();
    }

    @Test
    void aRobotsFileIsFollowedToWhereItMoved() {
        server.on("/robots.txt", "301 Moved\nLocation: /rules", "")
                .on("/rules", "200 OK", "User-agent: *\nDisallow: /");

        assertThat(complete("/news/1").outcome()).isEqualTo(Outcome.DISALLOWED);
    }

    @Test
    void whatStandsBehindTheFirstHalfMegabyteOfARobotsFileIsNotRead() {
        server.on("/robots.txt", "200 OK", "User-agent: *\n" + "# more\n".repeat(100_000) + "Disallow: /\n");

        assertThat(complete("/news/1").outcome()).isEqualTo(Outcome.COMPLETED);
    }

    @Test
    void aRobotsFileIsAskedForOnceADayAndSoonerAfterTrouble() {
        complete("/news/1");
        complete("/news/1");
        assertThat(timesAskedForRobots()).isEqualTo(1);

        clock.now = clock.now.plus(Duration.ofHours(25));
        server.on("/robots.txt", "500 Broken", "");
        assertThat(complete("/news/1").outcome()).isEqualTo(Outcome.UNAVAILABLE);
        assertThat(complete("/news/1").reason()).isEqualTo("The site does not give its robots.txt, with status 500.");
        assertThat(timesAskedForRobots()).isEqualTo(2);

        clock.now = clock.now.plus(Duration.ofMinutes(11));
        server.on("/robots.txt", "404 Gone", "");
        assertThat(complete("/news/1").outcome()).isEqualTo(Outcome.COMPLETED);
    }

    private long timesAskedForRobots() {
        return server.requests.stream()
                .filter(request -> request.startsWith("GET /robots.txt "))
                .count();
    }

    @Test
    void pagesOfAHostAreAsFarApartAsItAsks() {
        List<Long> times = new CopyOnWriteArrayList<>();
        server.on("/robots.txt", "200 OK", "User-agent: *\nCrawl-delay: 0.2\n").on("/news/2", (request, out) -> {
            times.add(System.nanoTime());
            OddServer.write(out, "200 OK", new byte[0]);
        });
        List<CompletableFuture<Completion>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(fullText.complete(article("/news/2")));
        }

        all.forEach(CompletableFuture::join);
        assertThat(times).hasSize(4);
        assertThat(times.get(3) - times.get(0))
                .isGreaterThan(Duration.ofMillis(500).toNanos());
    }

    @Test
    void aRedirectIsFollowedWhereRobotsAreAllowed() {
        server.on("/old", "302 Found\nLocation: /news/1", "")
                .on("/away", "302 Found\nLocation: http://other.example:" + server.port() + "/news/1", "")
                .on("/in", "302 Found\nLocation: /private", "")
                .on("/private", "200 OK", PAGE)
                .on("/robots.txt", "200 OK", "User-agent: *\nDisallow: /private");

        assertThat(complete("/old").outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(complete("/away").outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(complete("/in").reason()).contains("/private", "must not be fetched");
        assertThat(asked()).doesNotContain("/private");
        assertThat(timesAskedForRobots()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/short, NO_MORE",
        "/pdf, NO_MORE",
        "/empty, NO_MORE",
        "/gone, UNAVAILABLE",
        "/broken, UNAVAILABLE",
        "/302, UNAVAILABLE"
    })
    void anArticleStaysAsItWasWhenItsPageIsNoHelp(String path, Outcome outcome) {
        server.on("/short", "200 OK", "<p>The harbour.</p>")
                .on("/pdf", "200 OK\nContent-Type: application/pdf", "%PDF-1.7 " + STORY)
                .on("/empty", "200 OK", "")
                .on("/gone", "410 Gone", "")
                .on("/broken", "200 OK\nContent-Length: 100000", PAGE)
                .on("/302", "302 Found\nLocation: http://127.0.0.1:" + server.port() + "/news/1", "");
        Article before = article(path);

        Completion completion = fullText.complete(before).join();

        assertThat(completion.outcome()).isEqualTo(outcome);
        assertThat(completion.article()).isEqualTo(before);
        assertThat(completion.reason()).isNotEmpty().endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({"''", "mailto:desk@gazette.example", "ftp://gazette.example/", "nonsense"})
    void anArticleWithoutAPageStaysAsItWas(String url) {
        Article before = new Draft().headline("Orla").url(url).build();

        assertThat(fullText.complete(before).join())
                .isEqualTo(new Completion(before, Outcome.NO_PAGE, "The article has no address of http or https."));
    }

    @Test
    void whatWaitsForItsTurnIsGivenBackWhenTheProgramEnds() throws Exception {
        server.on("/robots.txt", "200 OK", "User-agent: *\nCrawl-delay: 20\n");
        complete("/news/1");
        CompletableFuture<Completion> waiting = fullText.complete(article("/news/1"));

        fullText.close();

        assertThat(waiting.get(5, TimeUnit.SECONDS).outcome()).isEqualTo(Outcome.BUSY);
    }

    @Test
    void whoeverWouldWaitForTooLongIsTurnedAway() {
        server.on("/robots.txt", "200 OK", "User-agent: *\nCrawl-delay: 86400\n");
        complete("/news/1");
        List<CompletableFuture<Completion>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(fullText.complete(article("/news/1")));
        }

        assertThat(all).filteredOn(CompletableFuture::isDone).hasSize(2).allSatisfy(completion -> assertThat(
                        completion.join().outcome())
                .isEqualTo(Outcome.BUSY));
    }

    private static final class SettableClock extends Clock {

        private volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");

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
