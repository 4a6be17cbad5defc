package dev.wirewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.ingest.fetch.FetchResult.Failed;
import dev.wirewatch.ingest.fetch.FetchResult.NotModified;
import dev.wirewatch.ingest.fetch.FetchResult.Received;
import dev.wirewatch.ingest.fetch.FetchResult.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetcherTest extends FetchFixture {

    @Test
    void aBodyComesWithWhereItCameFromAndItsHeaders() {
        server.on(
                "/feed",
                """
                200 OK
                Content-Type: application/rss+xml; charset=utf-8
                ETag: W/"a-1"
                Last-Modified: Sun, 01 Mar 2026 09:00:00 GMT
                Cache-Control: private, max-age=120
                Age: 20
                Link: <https://hub.example/>; rel=hub, </self>; rel="self"
                Content-Length: 6
                """,
                "<rss/>");

        Received received = received("/feed");

        assertThat(text(received)).isEqualTo("<rss/>");
        assertThat(received.wireBytes()).isEqualTo(6);
        assertThat(received.at()).isEqualTo(uri("wire.example", "/feed"));
        assertThat(received.movedTo()).isEmpty();
        assertThat(received.headers())
                .isEqualTo(new FetchResult.Headers(
                        Optional.of("application/rss+xml; charset=utf-8"),
                        Optional.of("W/\"a-1\""),
                        Optional.of("Sun, 01 Mar 2026 09:00:00 GMT"),
                        Optional.empty(),
                        Optional.of(Duration.ofSeconds(100)),
                        Map.of(
                                "hub", List.of(URI.create("https://hub.example/")),
                                "self", List.of(uri("wire.example", "/self")))));
    }

    @Test
    void aRequestSaysWhoAsksAndForWhat() {
        server.on("/feed", "304 Not Modified", "");

        FetchResult answer = fetcher.fetch(new FetchRequest(
                        uri("wire.example", "/feed#top"),
                        Optional.empty(),
                        Optional.of("\"v1\""),
                        Optional.of("Sun, 01 Mar 2026 09:00:00 GMT")))
                .join();

        assertThat(answer).isEqualTo(new NotModified(Optional.empty(), FetchResult.Headers.NONE));
        assertThat(server.requests).singleElement().asString().satisfies(request -> assertThat(request.lines())
                .contains(
                        "GET /feed HTTP/1.1",
                        "User-Agent: Wirewatch/test (+https://wirewatch.example)",
                        "Accept-Encoding: gzip, deflate, br",
                        "If-None-Match: \"v1\"",
                        "If-Modified-Since: Sun, 01 Mar 2026 09:00:00 GMT")
                .anyMatch(line -> line.startsWith("Accept: application/atom+xml, application/rss+xml"))
                .noneMatch(line -> line.startsWith("Cookie") || line.startsWith("Authorization")));
    }

    @Test
    void aValidatorThatCannotBeSentIsOmitted() {
        server.on("/feed", "200 OK", "ok");

        FetchResult answer = fetcher.fetch(new FetchRequest(
                        uri("wire.example", "/feed"),
                        Optional.empty(),
                        Optional.of("\"caf\u00e9\""),
                        Optional.of("a\nb")))
                .join();

        assertThat(answer).isInstanceOf(Received.class);
        assertThat(server.requests.get(0)).doesNotContain("If-None-Match", "If-Modified-Since");
    }

    @Test
    void noCookieIsKept() {
        server.on("/feed", "200 OK\nSet-Cookie: a=b", "ok");

        received("/feed");
        received("/feed");

        assertThat(server.requests).hasSize(2).noneMatch(request -> request.contains("Cookie"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "410 Gone                                                   | 410 |",
                "404 Not Found                                              | 404 |",
                "401 Unauthorized                                           | 401 |",
                "300 Choose                                                 | 300 |",
                "429 Too Many / Retry-After: 120                            | 429 | PT2M",
                "503 Away / Retry-After: Sun, 01 Mar 2026 12:10:00 GMT      | 503 | PT10M",
                "503 Away / Retry-After: Sun, 01 Mar 2026 11:00:00 GMT      | 503 | PT0S",
                "503 Away / Retry-After: soon                               | 503 |",
                "500 Broken / Retry-After: 99999999999999999999             | 500 | PT596523H14M8S",
            })
    void anotherStatusIsARefusal(String head, int status, Duration retryAfter) {
        server.on("/feed", head.replace(" / ", "\n"), "sorry");

        FetchResult answer = fetch("/feed");

        assertThat(answer).isInstanceOf(Refused.class);
        assertThat(((Refused) answer).status()).isEqualTo(status);
        assertThat(((Refused) answer).headers().retryAfter()).isEqualTo(Optional.ofNullable(retryAfter));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cache-Control: max-age=60                                | PT1M",
                "Cache-Control: max-age=\"60\"                            | PT1M",
                "Cache-Control: s-maxage=30, public                       | PT30S",
                "Cache-Control: s-maxage=30, max-age=90                   | PT1M30S",
                "Cache-Control: no-store, max-age=60                      | PT0S",
                "Cache-Control: no-cache                                  | PT0S",
                "Cache-Control: max-age=x                                 |",
                "Cache-Control: public                                    |",
                "Expires: Sun, 01 Mar 2026 12:05:00 GMT                   | PT5M",
                "Expires: 0                                               | PT0S",
                "Expires: Sun, 01 Mar 2026 11:05:00 GMT                   | PT0S",
                "Vary: Accept                                             |",
            })
    void theFreshnessOfAnAnswerIsRead(String header, Duration maxAge) {
        server.on("/feed", "200 OK\n" + header, "ok");

        assertThat(received("/feed").headers().maxAge()).isEqualTo(Optional.ofNullable(maxAge));
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://wire.example/a, 'ftp://wire.example/a' is not an http or https address.",
        "file:///etc/passwd, 'file:///etc/passwd' is not an http or https address.",
        "ftp://ada:harbour@wire.example/a?token=x, 'ftp://wire.example/a?token=…' is not an http or https address.",
        "mailto:desk@wire.example, 'wire.example' is not an http or https address.",
        "relative/path, 'relative/path' is not an http or https address."
    })
    void onlyHttpIsFetched(String uri, String reason) {
        assertThat(fetcher.fetch(FetchRequest.of(URI.create(uri))).join()).isEqualTo(new Failed(reason));
    }
}
