package dev.wirewatch.ingest.poll.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.brotli.BrotliInterceptor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisbehavingServerTest {

    private final OkHttpClient client = new OkHttpClient.Builder()
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .readTimeout(Duration.ofMillis(900))
            .connectionPool(new ConnectionPool())
            .addInterceptor(BrotliInterceptor.INSTANCE)
            .build();

    private MisbehavingServer server;

    /** What came back, whole. */
    private record Came(int status, Map<String, List<String>> headers, String body) {}

    @BeforeEach
    void start() throws IOException {
        server = MisbehavingServer.start();
    }

    @AfterEach
    void stop() throws IOException {
        client.connectionPool().evictAll();
        server.close();
    }

    @Test
    void aHealthyFeedChangesAsItIsTold() throws IOException {
        Came first = get("/ok/0");
        String etag = first.headers().get("etag").get(0);

        assertThat(first.body()).startsWith("<?xml").contains("<rss", "Ferry 3 of /ok/0");
        assertThat(get("/ok/0", etag).status()).isEqualTo(304);

        server.publish("/ok/0");
        server.publish("/ok/0", server.items("/ok/0").get(0).with("Ferry 1 turns back"));

        assertThat(get("/ok/0", etag).body())
                .contains("Ferry 4 of /ok/0", "Ferry 1 turns back")
                .doesNotContain("Ferry 1 of /ok/0");
        assertThat(get("/ok/1").body()).contains("<feed xmlns", "<entry>");
    }

    @Test
    void itLogsRequests() throws IOException {
        get("/ok/2", "\"old\"");
        get("/ok/2?a=b");

        assertThat(server.requests("/ok/2"))
                .extracting(Request::query, request -> request.header("if-none-match")
                        .orElse("none"))
                .containsExactly(tuple("", "\"old\""), tuple("a=b", "none"));
        assertThat(server.requests("/ok/2").get(0).at())
                .isBeforeOrEqualTo(server.requests("/ok/2").get(1).at());
        assertThat(server.requests("/ok/3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/moved/1, 301, location, /ok/1",
        "/found/1, 302, location, /ok/1",
        "/moved-for-good/1, 308, location, /ok/1",
        "/loop, 301, location, /loop-back",
        "/loop-back, 301, location, /loop",
        "/hops/2, 302, location, /hops/1",
        "/hops/0, 302, location, /ok/0",
        "/to?http%3A%2F%2F127.1%2F, 302, location, http://127.1/",
        "/gone, 410, content-length, 11",
        "/missing, 404, content-length, 22",
        "/status/403, 403, content-length, 3",
        "/busy, 429, retry-after, 3600",
        "/busy?seconds=5, 429, retry-after, 5",
        "/unavailable, 503, retry-after, 600",
        "/broken, 500, content-length, 24",
        "/html, 200, content-type, text/html",
        "/empty, 200, content-length, 0",
        "/wrong-charset, 200, content-type, application/rss+xml; charset=iso-8859-1",
        "/fresh?seconds=60, 200, cache-control, max-age=60",
        "/close, 200, connection, close",
        "/robots.txt, 404, content-length, 3"
    })
    void aPathAnswersAsItsNameSays(String path, int status, String header, String value) throws IOException {
        Came came = get(path);

        assertThat(came.status()).isEqualTo(status);
        assertThat(came.headers()).containsEntry(header, List.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gzip", "/brotli", "/slow?millis=10", "/length-too-short", "/many/712", "/ttl", "/skip"})
    void someFeedsAreOnlyOdd(String path) throws IOException {
        assertThat(get(path).body()).startsWith("<?xml").contains("<rss", "<item>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hang",
                "/hang-in-head",
                "/hang-after-head",
                "/hang-in-body",
                "/drip",
                "/length-too-long",
                "/cut-chunk",
                "/not-http",
                "/reset",
                "/endless-head"
            })
    void someNeverAnswerInFull(String path) {
        assertThatThrownBy(() -> get(path)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/xml-bomb, '<!ENTITY l9 \"&l8;&l8;'",
        "/external-entity, SYSTEM \"file:///etc/passwd\"",
        "/deep, <b><b><b>",
        "/cut, that ferry",
        "/duplicates, Ferry 1 turns back",
        "/dates, 31 Dec 2099"
    })
    void someHoldWhatTheirNamesSay(String path, String text) throws IOException {
        assertThat(get(path).body()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/huge", "/huge-announced", "/gzip-bomb"})
    void someNeverSeemToEnd(String path) throws IOException {
        try (Response response = client.newCall(request(path)).execute()) {
            response.body().source().skip(100L * 1024 * 1024);
            assertThat(response.body().source().exhausted()).isFalse();
        }
    }

    @Test
    void aScriptReplacesWhatAPathDoes() throws IOException {
        server.script("/ok/4", (request, reply) -> reply.send(500, Map.of(), "Oh."));
        assertThat(get("/ok/4").status()).isEqualTo(500);

        server.unscript("/ok/4");
        assertThat(get("/ok/4").status()).isEqualTo(200);
    }

    @Test
    void itKnowsHowManyAskedAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<Came>> calls = IntStream.range(0, 3)
                .mapToObj(i -> threads.submit(() -> get("/slow?millis=300")))
                .toList();
        for (Future<Came> call : calls) {
            assertThat(call.get().status()).isEqualTo(200);
        }
        threads.shutdown();

        assertThat(server.mostAtOnce("/slow")).isEqualTo(3);
        assertThat(server.mostAtOnceOfHost("127.0.0.1")).isEqualTo(3);
        assertThat(server.mostAtOnce("/ok/1")).isZero();
        assertThat(server.turnedAway()).isZero();
    }

    @Test
    void aConnectionIsKeptUnlessThePathClosesIt() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            String request = "GET %s HTTP/1.1\r\nHost: harbour.example\r\n\r\n";
            socket.getOutputStream().write((request.formatted("/empty") + request.formatted("/close")).getBytes(UTF_8));

            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .containsSubsequence("HTTP/1.1 200", "Content-Length: 0", "HTTP/1.1 200", "Connection: close");
        }
        assertThat(server.mostAtOnceOfHost("harbour.example")).isEqualTo(1);
    }

    @Test
    void itIsThereAtSeveralAddresses() throws IOException {
        try (MisbehavingServer both = MisbehavingServer.start("127.0.0.1", "127.0.0.2")) {
            assertThat(get(both.uri("127.0.0.2", "/ok/1")).status()).isEqualTo(200);
            assertThat(get(both.uri("/ok/1")).status()).isEqualTo(200);
            assertThat(both.requests("/ok/1")).hasSize(2);
        }
    }

    @Test
    void aHangingAnswerEndsWhenTheClientDisconnects() {
        assertThatThrownBy(() -> get("/hang")).isInstanceOf(IOException.class);

        Awaitility.await()
                .untilAsserted(() -> assertThat(Thread.getAllStackTraces().values())
                        .noneMatch(stack -> List.of(stack).toString().contains("Reply.hang")));
    }

    private Came get(String path) throws IOException {
        return get(server.uri(path));
    }

    private Came get(URI uri) throws IOException {
        return come(new okhttp3.Request.Builder().url(uri.toString()).build());
    }

    private Came get(String path, String etag) throws IOException {
        return come(request(path).newBuilder().header("If-None-Match", etag).build());
    }

    private okhttp3.Request request(String path) {
        return new okhttp3.Request.Builder().url(server.uri(path).toString()).build();
    }

    private Came come(okhttp3.Request request) throws IOException {
        try (Response response = client.newCall(request).execute()) {
            return new Came(
                    response.code(),
                    response.headers().toMultimap(),
                    response.body().string());
        }
    }
}
