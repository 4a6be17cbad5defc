package dev.wirewatch.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.origin.HostNames;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final AtomicReference<Optional<String>> notLive = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<String>> notReady =
            new AtomicReference<>(Optional.of("Kafka does not answer at \"k:9092\"."));
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answering = new CountDownLatch(1);
    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final HttpClient client = HttpClient.newHttpClient();
    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        server = WebServer.start(
                new Listener(new InetSocketAddress(HERE, 0), HostNames.LOOPBACK.and(List.of("a.example"))),
                List.of(new HealthRoutes(notLive::get, notReady::get), new MetricsRoutes(meters), routes -> routes.post(
                                "/fails", http -> {
                                    throw new IllegalStateException("an internal cause");
                                })
                        .post("/breaks", http -> {
                            throw new StackOverflowError("an internal cause");
                        })
                        .post("/form", http -> http.result("got " + http.formParam("a")))
                        .get("/slow", http -> {
                            asked.countDown();
                            answering.await();
                            http.result("done");
                        })));
    }

    @AfterEach
    void stop() {
        answering.countDown();
        server.close();
    }

    @Test
    void liveAndReadyAreIndependent() throws Exception {
        assertThat(send("GET", "/health/live").statusCode()).isEqualTo(200);
        assertThat(send("GET", "/health/live").body()).isEqualTo("{\"status\":\"UP\"}\n");
        assertThat(send("GET", "/health/ready").statusCode()).isEqualTo(503);
        assertThat(send("GET", "/health/ready").body())
                .isEqualTo("{\"status\":\"DOWN\",\"detail\":\"Kafka does not answer at \\\"k:9092\\\".\"}\n");
        assertThat(send("GET", "/health/ready").headers().firstValue("Content-Type"))
                .contains("application/json");
    }

    @Test
    void theCurrentStateIsAnswered() throws Exception {
        notReady.set(Optional.empty());
        notLive.set(Optional.of("It has stopped."));

        assertThat(send("GET", "/health/ready?verbose").statusCode()).isEqualTo(200);
        assertThat(send("GET", "/health/live").statusCode()).isEqualTo(503);
    }

    @Test
    void headAnswersLikeGetWithoutABody() throws Exception {
        assertThat(send("HEAD", "/health/live").statusCode()).isEqualTo(200);
        assertThat(send("HEAD", "/health/ready").statusCode()).isEqualTo(503);
        assertThat(send("HEAD", "/health/live").body()).isEmpty();
        assertThat(send("HEAD", "/metrics").statusCode()).isEqualTo(200);
    }

    @Test
    void metersAreReadByPrometheus() throws Exception {
        meters.counter("wirewatch.test.items", "kind", "new").increment(3);

        HttpResponse<String> answer = send("GET", "/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain; version=0.0.4"));
        assertThat(answer.body())
                .contains("# TYPE wirewatch_test_items_total counter")
                .contains("wirewatch_test_items_total{kind=\"new\"} 3.0\n");
    }

    @Test
    void aProcessTellsOfItsJvm() {
        assertThat(MetricsRoutes.newRegistry().scrape())
                .contains("jvm_memory_used_bytes{")
                .contains("jvm_gc_")
                .contains("jvm_threads_live_threads ")
                .contains("process_cpu_usage ")
                .contains("process_files_open_files ")
                .contains("process_uptime_seconds ");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /health/live, 'GET, HEAD'",
        "PUT, /health/live, 'GET, HEAD'",
        "DELETE, /health/ready, 'GET, HEAD'",
        "OPTIONS, /metrics, 'GET, HEAD'",
        "GET, /fails, POST",
        "HEAD, /fails, POST"
    })
    void otherMethodsAreRejectedAndTheAllowedOnesNamed(String method, String path, String allowed) throws Exception {
        HttpResponse<String> answer = send(method, path);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains(allowed);
        if (!method.equals("HEAD")) {
            assertThat(answer.body()).contains("This path does not take " + method + "; it takes " + allowed + ".");
        }
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/health",
                "/health/livex",
                "/health/live/",
                "/health/live/x",
                "/favicon.ico",
                "/HEALTH/live"
            })
    void otherPathsAreNotFound(String path) throws Exception {
        HttpResponse<String> answer = send("GET", path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}\n");
    }

    @Test
    void aBrowserIsToldInAPage() throws Exception {
        HttpResponse<String> answer = browse("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).contains("<h1>Not Found</h1>", "There is no page at this address.");
        assertThat(browse("/api/v1/nowhere").headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    private HttpResponse<String> browse(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(server.port(), path)))
                        .header("Accept", "text/html,*/*;q=0.8")
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void aFaultRevealsNoCause() throws Exception {
        HttpResponse<String> answer = send("POST", "/fails");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("{\"type\":\"about:blank\",\"title\":\"Server Error\",\"status\":500}\n");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void anErrorOfTheJvmIsAnsweredToo() throws Exception {
        HttpResponse<String> answer = send("POST", "/breaks");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a.example\r\n\r\n"
            })
    void aMalformedRequestIsRejectedInTheSameForm(String request) throws Exception {
        String answer = raw(request);

        assertThat(answer).startsWith("HTTP/1.1 ").contains("{\"type\":\"about:blank\",\"title\":\"");
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("jetty", "java", "server:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/health/live", "/none"})
    void aPageWhoseNameWasReboundToThisMachineIsToldNothing(String path) throws Exception {
        String request = "GET " + path + " HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";

        assertThat(raw(request.formatted("rebound.example:" + server.port())))
                .startsWith("HTTP/1.1 421 ")
                .contains("http.hosts")
                .doesNotContain("UP", "jvm_");
        assertThat(raw(request.formatted("a.example"))).doesNotStartWith("HTTP/1.1 421 ");
        assertThat(raw(request.formatted("localhost:" + server.port()))).doesNotStartWith("HTTP/1.1 421 ");
    }

    @Test
    void aBoundedNumberOfConnectionsIsOpenAndIdleOnesGiveWay() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                idle.add(new Socket(HERE, server.port()));
            }
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + server.port() + "/health/live"))
                    .timeout(Duration.ofSeconds(4))
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .as("there is room for one more")
                    .isEqualTo(200);
            for (int i = 0; i < 100; i++) {
                idle.add(new Socket(HERE, server.port()));
            }
            idle.get(0).setSoTimeout(10_000); // half of what an idle one has while there is room
            assertThat(idle.get(0).getInputStream().read()).as("it was closed").isEqualTo(-1);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, Content-Length: 2000000, 413",
        "multipart/form-data; boundary=x, Content-Length: 50000000000, 413",
        "application/x-www-form-urlencoded, Transfer-Encoding: chunked, 411",
        "Multipart/Form-Data; boundary=x, Transfer-Encoding: chunked, 411"
    })
    void aFormIsOfABoundedSize(String type, String length, int status) throws Exception {
        assertThat(raw("POST /form HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\nContent-Type: " + type + "\r\n"
                        + length + "\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status + ' ');
        assertThat(raw("POST /form HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b"))
                .endsWith("got b");
    }

    @Test
    void aBodyThatComesByteByByteIsCutOff() throws Exception {
        try (Socket slow = new Socket(HERE, server.port())) {
            slow.getOutputStream()
                    .write(
                            ("POST /form HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                            + "Content-Length: 1000\r\n\r\na=")
                                    .getBytes(US_ASCII));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> {
                        try {
                            slow.getOutputStream().write('b');
                            return false;
                        } catch (IOException e) {
                            return true;
                        }
                    });
        }
    }

    @Test
    void aHeaderThatNeverEndsIsCutOff() throws Exception {
        try (Socket slow = new Socket(HERE, server.port())) {
            slow.getOutputStream().write("GET /health/live HTTP/1.1\r\nHost: a.example\r\n".getBytes(US_ASCII));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> {
                        try {
                            slow.getOutputStream().write("X-a: b\r\n".getBytes(US_ASCII));
                            return false;
                        } catch (IOException e) {
                            return true;
                        }
                    });
        }
    }

    @Test
    void onlyTheGivenAddressIsListenedOn() {
        assertThatThrownBy(() -> new Socket("127.0.0.2", server.port()).close()).isInstanceOf(ConnectException.class);
    }

    @Test
    void aPortThatIsNotFreeIsAnError() {
        InetSocketAddress taken = new InetSocketAddress(HERE, server.port());

        assertThatIOException()
                .isThrownBy(() -> WebServer.start(new Listener(taken, HostNames.LOOPBACK), List.of()))
                .withMessageContaining("Port already in use");
    }

    @Test
    void aRequestInProgressIsAnsweredBeforeItCloses() throws Exception {
        CompletableFuture<HttpResponse<String>> slow =
                client.sendAsync(request("GET", "/slow"), BodyHandlers.ofString());
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
        Awaitility.await().until(() -> refuses(server.port()));
        Awaitility.await().during(Duration.ofSeconds(1)).until(() -> !slow.isDone() && !closed.isDone());
        answering.countDown();

        assertThat(slow.get(10, TimeUnit.SECONDS).body()).isEqualTo("done");
        closed.get(10, TimeUnit.SECONDS);
    }

    private static boolean refuses(int port) throws IOException {
        try (Socket socket = new Socket(HERE, port)) {
            return socket.getInputStream().read() < 0;
        } catch (ConnectException e) {
            return true;
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(HERE, server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private HttpRequest request(String method, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method(method, BodyPublishers.noBody())
                .build();
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return client.send(request(method, path), BodyHandlers.ofString());
    }
}
