package dev.wirewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.ingest.fetch.FullTextResult.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest extends FullTextFixture {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // status of robots.txt | its lines, separated by / | status of the page
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
    void aPageIsAskedForWhereRobotsAreAllowed(String status, String lines, Status expected) {
        server.on("/robots.txt", status, lines.replace(" / ", "\n").replace('+', '/'));

        assertThat(complete("/news/1").status()).isEqualTo(expected);
        assertThat(asked()).hasSize(expected == Status.COMPLETED ? 1 : 0);
    }

    @Test
    void aSiteWhoseRobotsFileHangsIsLeftAlone() {
        server.on("/robots.txt", (request, out) -> server.hang());

        assertThat(complete("/news/1"))
                .isEqualTo(new FullTextResult(
                        article("/news/1"), Status.UNAVAILABLE, "'gazette.example' sent nothing for 1.5 s."));
        assertThat(asked()).isEmpty();
    }

    @Test
    void aRobotsFileIsFollowedToWhereItMoved() {
        server.on("/robots.txt", "301 Moved\nLocation: /rules", "")
                .on("/rules", "200 OK", "User-agent: *\nDisallow: /");

        assertThat(complete("/news/1").status()).isEqualTo(Status.DISALLOWED);
    }

    @Test
    void aRobotsFileIsReadToItsFirstHalfMegabyte() {
        server.on("/robots.txt", "200 OK", "User-agent: *\n" + "# more\n".repeat(100_000) + "Disallow: /\n");

        assertThat(complete("/news/1").status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void aRobotsFileIsFetchedOnceADayAndSoonerAfterAFailure() {
        complete("/news/1");
        complete("/news/1");
        assertThat(timesAskedForRobots()).isEqualTo(1);

        clock.now = clock.now.plus(Duration.ofHours(25));
        server.on("/robots.txt", "500 Broken", "");
        assertThat(complete("/news/1").status()).isEqualTo(Status.UNAVAILABLE);
        assertThat(complete("/news/1").reason()).isEqualTo("The site refuses its robots.txt, with status 500.");
        assertThat(timesAskedForRobots()).isEqualTo(2);

        clock.now = clock.now.plus(Duration.ofMinutes(11));
        server.on("/robots.txt", "404 Gone", "");
        assertThat(complete("/news/1").status()).isEqualTo(Status.COMPLETED);
    }

    @Test
    void pagesOfAHostAreAsFarApartAsItAsks() {
        List<Long> times = new CopyOnWriteArrayList<>();
        server.on("/robots.txt", "200 OK", "User-agent: *\nCrawl-delay: 0.2\n").on("/news/2", (request, out) -> {
            times.add(System.nanoTime());
            OddServer.write(out, "200 OK", new byte[0]);
        });
        List<CompletableFuture<FullTextResult>> all = new ArrayList<>();
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

        assertThat(complete("/old").status()).isEqualTo(Status.COMPLETED);
        assertThat(complete("/away").status()).isEqualTo(Status.COMPLETED);
        assertThat(complete("/in").reason()).contains("/private", "must not be fetched");
        assertThat(asked()).doesNotContain("/private");
        assertThat(timesAskedForRobots()).isEqualTo(2);
    }
}
