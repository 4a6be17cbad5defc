package dev.wirewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.ingest.fetch.Answer.Failed;
import dev.wirewatch.ingest.fetch.Answer.NotModified;
import dev.wirewatch.ingest.fetch.Answer.Received;
import dev.wirewatch.ingest.fetch.Answer.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetcherTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final int CAP = 1 << 20;

    private final OddServer server = new OddServer();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Fetcher fetcher = new Fetcher(
            new FetchSettings(
                    "Wirewatch/test (+https://wirewatch.example)",
                    Set.of("wire.example", "other.example", "third.example"),
                    CAP,
                    Duration.ofSeconds(2),
                    Duration.ofMillis(400),
                    Duration.ofMillis(1200),
                    16,
                    1),
            host -> List.of(InetAddress.getByName("127.0.0.1")),
            Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() throws IOException {
        over.countDown();
        fetcher.close();
        server.close();
    }

    private URI uri(String host, String path) {
        return URI.create("http://" + host + ":" + server.port() + path);
    }

    private Answer fetch(String path) {
        return fetcher.fetch(Fetch.of(uri("wire.example", path))).join();
    }

    private Received received(String path) {
        Answer answer = fetch(path);
        assertThat(answer).isInstanceOf(Received.class);
        return (Received) answer;
    }

    private String failure(String path) {
        Answer answer = fetch(path);
        assertThat(answer).isInstanceOf(Failed.class);
        return ((Failed) answer).reason();
    }

    private static String text(Received received) {
        return new String(received.body(), StandardCharsets.UTF_8);
    }

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
                .isEqualTo(new Answer.Headers(
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

        Answer answer = fetcher.fetch(new Fetch(
                        uri("wire.example", "/feed#top"),
                        Optional.of("\"v1\""),
                        Optional.of("Sun, 01 Mar 2026 09:00:00 GMT")))
                .join();

        assertThat(answer).isEqualTo(new NotModified(Optional.empty(), Answer.Headers.NONE));
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
    void aValidatorThatCannotBeSentIsLeftOut() {
        server.on("/feed", "200 OK", "ok");

        Answer answer = fetcher.fetch(
                        new Fetch(uri("wire.example", "/feed"), Optional.of("\"caf\u00e9\""), Optional.of("a\nb")))
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

    @Test
    void aFormIsPostedAndFollowsRedirectsThatKeepIt() {
        server.on("/hub", "307 Temporary Redirect\nLocation: /real", "").on("/real", "202 Accepted", "");

        Answer answer = fetcher.post(uri("wire.example", "/hub"), Map.of("hub.mode", "subscribe & more"))
                .join();

        assertThat(answer).isInstanceOf(Received.class);
        assertThat(server.requests)
                .hasSize(2)
                .allMatch(request -> request.startsWith("POST "))
                .allMatch(request -> request.endsWith("\n\nhub.mode=subscribe+%26+more"));
    }

    @Test
    void aFormIsNotPostedAgainWhereARedirectWouldDropIt() {
        server.on("/hub", "302 Found\nLocation: /real", "").on("/real", "202 Accepted", "");

        assertThat(fetcher.post(uri("wire.example", "/hub"), Map.of("a", "b")).join())
                .isEqualTo(new Refused(302, Optional.empty(), Answer.Headers.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // statuses of the hops              | where it moved to for good
                "301                                 | /1",
                "308                                 | /1",
                "302                                 |",
                "303                                 |",
                "307                                 |",
                "301 308 301                         | /3",
                "301 302                             | /1",
                "302 301                             |",
                "301 307 301                         | /1",
                "301 301 301 301 301                 | /5",
            })
    void redirectsAreFollowedAndRememberedAsLongAsAllWereForGood(String statuses, String movedTo) {
        String[] hops = statuses.strip().split(" ");
        for (int i = 0; i < hops.length; i++) {
            String from = i == 0 ? "/feed" : "/" + i;
            server.on(from, hops[i] + " Moved\nLocation: " + "/" + (i + 1), "");
        }
        server.on("/" + hops.length, "200 OK", "there");

        Received received = received("/feed");

        assertThat(text(received)).isEqualTo("there");
        assertThat(received.at()).isEqualTo(uri("wire.example", "/" + hops.length));
        assertThat(received.movedTo()).isEqualTo(Optional.ofNullable(movedTo).map(path -> uri("wire.example", path)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/feed               | It redirects in a circle",
                "/back               | It redirects in a circle",
                "ftp://wire.example/ | It redirects to 'ftp://wire.example/', which is no address of http or https.",
                "file:///etc/passwd  | It redirects to 'file:///etc/passwd', which is no address",
                "http://             | It redirects to 'http://', which is no address",
                "''                  | It redirects to '', which is no address",
                "/long1              | It redirects more than 5 times.",
            })
    void aRedirectThatLeadsNowhereFails(String location, String reason) {
        server.on("/feed", "301 Moved\nLocation: " + location, "").on("/back", "302 Found\nLocation: /feed#x", "");
        for (int i = 1; i < 9; i++) {
            server.on("/long" + i, "302 Found\nLocation: /long" + (i + 1), "");
        }

        assertThat(failure("/feed")).startsWith(reason);
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

        Answer answer = fetch("/feed");

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
    void howLongAnAnswerStaysFreshIsTold(String header, Duration maxAge) {
        server.on("/feed", "200 OK\n" + header, "ok");

        assertThat(received("/feed").headers().maxAge()).isEqualTo(Optional.ofNullable(maxAge));
    }

    @Test
    void compressedBodiesAreDecompressed() throws IOException {
        byte[] feed = "<rss>compressed</rss>".repeat(50).getBytes(StandardCharsets.UTF_8);
        byte[] raw = deflated(feed, true);
        server.on("/gzip", "200 OK\nContent-Encoding: gzip", gzip(feed))
                .on("/zlib", "200 OK\nContent-Encoding: deflate", deflated(feed, false))
                .on("/raw", "200 OK\nContent-Encoding: Deflate", raw)
                .on("/plain", "200 OK\nContent-Encoding: gzip", feed)
                .on("/twice", "200 OK\nContent-Encoding: deflate, gzip", gzip(raw))
                .on("/br", "200 OK\nContent-Encoding: br", HexFormat.of().parseHex("0b028068656c6c6f03"));

        assertThat(List.of(
                        received("/gzip"), received("/zlib"), received("/raw"), received("/plain"), received("/twice")))
                .allSatisfy(received -> assertThat(received.body()).isEqualTo(feed));
        assertThat(received("/raw").wireBytes()).isEqualTo(raw.length);
        assertThat(text(received("/br"))).isEqualTo("hello");
    }

    @Test
    void aBombIsGivenUpAtTheCap() throws IOException {
        byte[] zeros = new byte[1 << 20];
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 64; i++) {
                gzip.write(zeros);
            }
        }
        server.on("/bomb", "200 OK\nContent-Encoding: gzip", bomb.toByteArray())
                .on("/nested", "200 OK\nContent-Encoding: gzip, gzip", gzip(bomb.toByteArray()))
                .on("/layers", "200 OK\nContent-Encoding: gzip, gzip, gzip, gzip", bomb.toByteArray());

        assertThat(failure("/bomb")).isEqualTo("The answer is longer than 1048576 bytes.");
        assertThat(failure("/nested")).isEqualTo("The answer is longer than 1048576 bytes.");
        assertThat(failure("/layers")).contains("compressed 4 times over");
    }

    @Test
    void twoHundredMegabytesAreStoppedAtTheCap() {
        long[] written = new long[1];
        server.on("/said", "200 OK\nContent-Length: 209715200", "x").on("/streamed", (request, out) -> {
            OddServer.write(out, "200 OK", new byte[0]);
            byte[] piece = new byte[1 << 16];
            for (int i = 0; i < 3200; i++) {
                out.write(piece);
                written[0] += piece.length;
            }
        });

        assertThat(failure("/said")).isEqualTo("The answer is longer than 1048576 bytes.");
        assertThat(failure("/streamed")).isEqualTo("The answer is longer than 1048576 bytes.");
        assertThat(written[0]).isLessThan(100L << 20);
    }

    @Test
    void brokenAnswersFailWithAReason() throws IOException {
        byte[] zipped = gzip("<rss>compressed</rss>".repeat(50).getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(zipped, zipped.length / 2);
        server.on("/short", "200 OK\nContent-Length: 100", "only this")
                .on("/cut", "200 OK\nContent-Encoding: gzip", cut)
                .on("/brotli", "200 OK\nContent-Encoding: br", "no brotli at all")
                .on("/zstd", "200 OK\nContent-Encoding: zstd", "?")
                .on("/chunks", "200 OK\nTransfer-Encoding: chunked", "zz\r\nhello")
                .on("/garbage", (request, out) -> out.write("Hello, world\r\n\r\n".getBytes(StandardCharsets.UTF_8)))
                .on("/nothing", (request, out) -> {})
                .on("/heads", (request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 100_000; i++) {
                        out.write(("X-" + i + ": " + "x".repeat(100) + "\r\n").getBytes(StandardCharsets.UTF_8));
                    }
                });

        for (String path : List.of("/short", "/cut", "/brotli", "/zstd", "/chunks", "/garbage", "/nothing", "/heads")) {
            assertThat(failure(path)).as(path).contains("'wire.example'").endsWith(".");
        }
    }

    @Test
    void whatStandsBehindABodyIsNotReadAsTheNextAnswer() {
        server.on("/long", "200 OK\nContent-Length: 5\nConnection: keep-alive", "12345HTTP/1.1 200 OK\r\n\r\nforged")
                .on("/feed", "200 OK", "real");

        assertThat(text(received("/long"))).isEqualTo("12345");
        assertThat(text(received("/feed"))).isEqualTo("real");
    }

    @Test
    void anEmptyBodyIsABody() {
        server.on("/feed", "200 OK\nContent-Length: 0", "")
                .on("/gzip", "200 OK\nContent-Encoding: gzip", "")
                .on("/br", "200 OK\nContent-Encoding: br", "")
                .on("/none", "204 No Content", "");

        for (String path : List.of("/feed", "/gzip", "/br", "/none")) {
            assertThat(received(path).body()).as(path).isEmpty();
        }
    }

    @Test
    void aHostThatHangsOrDripsIsGivenUpAndDelaysNoOther() {
        server.on("/hang", (request, out) -> await())
                .on("/stall", (request, out) -> {
                    OddServer.write(out, "200 OK\nContent-Length: 10", new byte[] {'1'});
                    await();
                })
                .on("/drip", (request, out) -> drip(out, "200 OK\nContent-Length: 1000"))
                .on("/feed", "200 OK", "ok");
        var hanging = fetcher.fetch(Fetch.of(uri("other.example", "/hang")));
        var dripping = fetcher.fetch(Fetch.of(uri("third.example", "/drip")));

        for (int i = 0; i < 10; i++) {
            assertThat(text(received("/feed"))).isEqualTo("ok");
        }
        assertThat(hanging).isNotDone();
        assertThat(dripping).isNotDone();
        assertThat(hanging.join()).isEqualTo(new Failed("'other.example' sent nothing for 0.4 s."));
        assertThat(dripping.join()).isEqualTo(new Failed("'third.example' was not done within 1.2 s."));
        assertThat(failure("/stall")).isEqualTo("'wire.example' sent nothing for 0.4 s.");
    }

    @Test
    void allRedirectsShareOneAllowanceOfTime() {
        for (int i = 0; i < 5; i++) {
            int next = i + 1;
            server.on("/" + i, (request, out) -> {
                pause(300);
                OddServer.write(out, "302 Found\nLocation: /" + next, new byte[0]);
            });
        }

        assertThat(failure("/0")).isEqualTo("'wire.example' was not done within 1.2 s.");
    }

    @Test
    void oneHostIsAskedForOneThingAtATime() {
        for (int i = 0; i < 8; i++) {
            server.on("/" + i, (request, out) -> {
                pause(20);
                OddServer.write(out, "200 OK", new byte[0]);
            });
        }
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(fetcher.fetch(Fetch.of(uri("wire.example", "/" + i))));
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isInstanceOf(Received.class));
        assertThat(server.most).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://wire.example/a, 'ftp://wire.example/a' is no address of http or https.",
        "file:///etc/passwd, 'file:///etc/passwd' is no address of http or https.",
        "mailto:desk@wire.example, 'mailto:desk@wire.example' is no address of http or https.",
        "relative/path, 'relative/path' is no address of http or https."
    })
    void onlyHttpIsFetched(String uri, String reason) {
        assertThat(fetcher.fetch(Fetch.of(URI.create(uri))).join()).isEqualTo(new Failed(reason));
    }

    @Test
    void whatIsUnderWayWhenTheProgramEndsFails() {
        server.on("/hang", (request, out) -> await());
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            answers.add(fetcher.fetch(Fetch.of(uri("wire.example", "/hang"))));
        }

        fetcher.close();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.get(5, TimeUnit.SECONDS))
                .isInstanceOf(Failed.class));
        assertThat(fetch("/hang")).isInstanceOf(Failed.class);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause(int millis) {
        try {
            over.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drip(OutputStream out, String head) throws IOException {
        OddServer.write(out, head, new byte[0]);
        for (int i = 0; i < 1000; i++) {
            pause(50);
            out.write('.');
            out.flush();
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes, boolean raw) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, raw);
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, deflater)) {
            deflate.write(bytes);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}
