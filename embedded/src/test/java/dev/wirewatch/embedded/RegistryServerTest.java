package dev.wirewatch.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistryServerTest {

    private final RegistryServer server = RegistryServer.start(new Registry(new InMemoryRegistryLog()), 0);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void registersAndShowsASchema() throws Exception {
        assertThat(send("POST", "/subjects/a/versions", "{\"schema\":\"\\\"string\\\"\"}")
                        .body())
                .isEqualTo("{\"id\":1}");

        HttpResponse<String> latest = send("GET", "/subjects/a/versions/latest", "");

        assertThat(latest.body()).isEqualTo("{\"subject\":\"a\",\"version\":1,\"id\":1,\"schema\":\"\\\"string\\\"\"}");
        assertThat(latest.headers().firstValue("Content-Type")).contains("application/vnd.schemaregistry.v1+json");
        assertThat(send("GET", "/schemas/ids/1", "").body()).isEqualTo("{\"schema\":\"\\\"string\\\"\"}");
        assertThat(send("GET", "/schemas/ids/1/versions", "").body()).isEqualTo("[{\"subject\":\"a\",\"version\":1}]");
        assertThat(send("GET", "/schemas?latestOnly=true", "").body()).contains("\"subject\":\"a\"");
    }

    @Test
    void namesWithUnusualLettersAreSubjectsToo() throws Exception {
        send("POST", "/subjects/a%2Fb+c%20%C3%A9/versions", "{\"schema\":\"\\\"string\\\"\"}");

        assertThat(send("GET", "/subjects", "").body()).isEqualTo("[\"a/b+c é\"]");
    }

    @Test
    void everyErrorHasItsCode() throws Exception {
        send("POST", "/subjects/a/versions", "{\"schema\":\"\\\"string\\\"\"}");

        answers(404, 404, send("GET", "/no/such/path", ""));
        answers(404, 40401, send("GET", "/subjects/none/versions", ""));
        answers(404, 40402, send("GET", "/subjects/a/versions/9", ""));
        answers(422, 42202, send("GET", "/subjects/a/versions/x", ""));
        answers(422, 42202, send("GET", "/subjects/a/versions/0", ""));
        answers(404, 40403, send("GET", "/schemas/ids/9", ""));
        answers(404, 40403, send("GET", "/schemas/ids/x", ""));
        answers(404, 40408, send("GET", "/config/a", ""));
        answers(404, 40409, send("GET", "/mode/a", ""));
        answers(422, 42203, send("PUT", "/config", "{\"compatibility\":\"SOMEHOW\"}"));
        answers(422, 42204, send("PUT", "/mode", "{}"));
        answers(422, 42201, send("POST", "/subjects/a/versions", "{}"));
        answers(422, 42201, send("POST", "/subjects/a/versions", "{\"schemaType\":\"JSON\",\"schema\":\"{}\"}"));
        answers(409, 409, send("POST", "/subjects/a/versions", "{\"schema\":\"\\\"int\\\"\"}"));
        answers(400, 400, send("POST", "/subjects/a/versions", "{\"schema\":"));
        answers(400, 400, send("POST", "/subjects/a/versions", "[]"));
        answers(400, 400, send("POST", "/subjects/a/versions", "[".repeat(100_000)));
    }

    @Test
    void aWrongMethodNamesTheRightOnes() throws Exception {
        HttpResponse<String> answer = send("PATCH", "/subjects/a", "");

        answers(405, 405, answer);
        assertThat(answer.headers().firstValue("Allow")).contains("POST, DELETE");
    }

    @Test
    void aBodyThatIsTooLargeIsRejectedAndTheNextRequestIsServed() throws Exception {
        answers(413, 413, send("POST", "/subjects/a/versions", " ".repeat((4 << 20) + 1)));
        assertThat(send("GET", "/subjects", "").body()).isEqualTo("[]");
    }

    @Test
    void clientsThatStopDuringARequestDelayNoOthers() throws Exception {
        List<Socket> stalled = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                Socket socket = new Socket();
                stalled.add(socket);
                socket.connect(Ports.address(server.port()));
                socket.getOutputStream()
                        .write("POST /subjects/a HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{".getBytes(US_ASCII));
            }
            assertThat(send("GET", "/subjects", "").body()).isEqualTo("[]");
        } finally {
            for (Socket socket : stalled) {
                socket.close();
            }
        }
    }

    @Test
    void listsComeInPages() throws Exception {
        for (String subject : List.of("a", "b", "c")) {
            send("POST", "/subjects/" + subject + "/versions", "{\"schema\":\"\\\"string\\\"\"}");
        }

        assertThat(send("GET", "/subjects?offset=1&limit=1", "").body()).isEqualTo("[\"b\"]");
        assertThat(send("GET", "/subjects?offset=7&limit=2147483647", "").body())
                .isEqualTo("[]");
        assertThat(send("GET", "/subjects?subjectPrefix=c", "").body()).isEqualTo("[\"c\"]");
    }

    @Test
    void aPageInABrowserMayDoNothing() throws Exception {
        send("POST", "/subjects/a/versions", "{\"schema\":\"\\\"string\\\"\"}");

        for (String header : List.of("Origin: https://page.example", "Origin: null", "Host: rebound.example")) {
            assertThat(raw("DELETE /subjects/a HTTP/1.1", header, ""))
                    .as(header)
                    .startsWith("HTTP/1.1 403 ");
            assertThat(raw("GET /subjects HTTP/1.1", header, "")).as(header).startsWith("HTTP/1.1 403 ");
        }
        assertThat(send("GET", "/subjects", "").body()).isEqualTo("[\"a\"]");
    }

    @Test
    void aBodyIsDeclaredAsJson() throws Exception {
        String schema = "{\"schema\":\"\\\"string\\\"\"}";
        for (String type : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=application/json",
                "text/plain;application/json",
                "application/jsonp")) {
            answers(415, 415, send("POST", "/subjects/a/versions", schema, "Content-Type", type));
        }
        answers(415, 415, send("POST", "/subjects/a/versions", schema, "Accept", "application/json"));
        assertThat(send("GET", "/subjects", "").body()).isEqualTo("[]");
        for (String type : List.of(
                "application/json; charset=utf-8",
                "application/vnd.schemaregistry.v1+json",
                "application/vnd.schemaregistry+json")) {
            assertThat(send("POST", "/subjects/a/versions", schema, "Content-Type", type)
                            .statusCode())
                    .as(type)
                    .isEqualTo(200);
        }
    }

    @Test
    void clientsThatOnlyConnectTakeABoundedNumberOfDescriptors() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                Socket socket = new Socket();
                idle.add(socket);
                socket.connect(Ports.address(server.port()));
                socket.setSoTimeout(5_000);
            }
            assertThat(idle.get(299).getInputStream().read())
                    .as("the last was closed at once")
                    .isEqualTo(-1);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    private static void answers(int status, int code, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"error_code\":" + code + ",");
    }

    /** A request with a header that the JDK's client does not let a program set. */
    private String raw(String... lines) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(Ports.address(server.port()));
            String host = lines[1].startsWith("Host:") ? "" : "Host: localhost\r\n";
            String request = String.join("\r\n", lines) + host + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        return send(method, path, body, "Content-Type", "application/json");
    }

    private HttpResponse<String> send(String method, String path, String body, String header, String value)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(10))
                .header(header, value)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
