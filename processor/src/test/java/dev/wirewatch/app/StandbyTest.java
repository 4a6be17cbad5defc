package dev.wirewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wirewatch.config.Settings;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandbyTest {

    @TempDir
    private Path state;

    @Test
    void whileItWaitsForKafkaItIsAliveAndSaysWhatItWaitsFor() throws Exception {
        int port = free();
        Settings settings = Settings.of(Map.of(
                "kafka.bootstrap.servers", "127.0.0.1:" + free(),
                "http.port", Integer.toString(port),
                "streams.state.dir", state.toString()));
        try (Startup startup = Startup.begin(Set.of(Role.INGEST))) {
            assertThatExceptionOfType(UserFacingException.class).isThrownBy(() -> startup.start(settings));

            assertThat(ask(port, "/health/live").statusCode()).isEqualTo(200);
            assertThat(ask(port, "/health/ready").statusCode()).isEqualTo(503);
            assertThat(ask(port, "/health/ready").body()).contains("\"detail\":\"Kafka does not answer at 127.0.0.1:");
        }
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close(); // free again
    }

    private static int free() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static HttpResponse<String> ask(int port, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
