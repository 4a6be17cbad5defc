package dev.wirewatch.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthServerTest {

    private final AtomicBoolean live = new AtomicBoolean(true);
    private final AtomicBoolean ready = new AtomicBoolean(false);
    private final HttpClient client = HttpClient.newHttpClient();
    private HealthServer server;

    @BeforeEach
    void start() throws IOException {
        server = HealthServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), live::get, ready::get);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void liveAndReadyAreToldApart() throws Exception {
        assertThat(send("GET", "/health/live").statusCode()).isEqualTo(200);
        assertThat(send("GET", "/health/live").body()).isEqualTo("{\"status\":\"UP\"}\n");
        assertThat(send("GET", "/health/ready").statusCode()).isEqualTo(503);
        assertThat(send("GET", "/health/ready").body()).isEqualTo("{\"status\":\"DOWN\"}\n");
        assertThat(send("GET", "/health/ready").headers().firstValue("Content-Type"))
                .contains("application/json");
    }

    @Test
    void anAnswerIsAboutNow() throws Exception {
        ready.set(true);
        live.set(false);

        assertThat(send("GET", "/health/ready?verbose").statusCode()).isEqualTo(200);
        assertThat(send("GET", "/health/live").statusCode()).isEqualTo(503);
    }

    @Test
    void headAnswersLikeGetWithoutABody() throws Exception {
        assertThat(send("HEAD", "/health/live").statusCode()).isEqualTo(200);
        assertThat(send("HEAD", "/health/ready").statusCode()).isEqualTo(503);
        assertThat(send("HEAD", "/health/live").body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void otherMethodsAreRefused(String method) throws Exception {
        HttpResponse<String> answer = send(method, "/health/live");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/health", "/health/livex", "/health/live/", "/health/live/x", "/favicon.ico"})
    void otherPathsAreNotThere(String path) throws Exception {
        assertThat(send("GET", path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method(method, BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
