package dev.wirewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.wirewatch.config.Settings;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.SharedCluster;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    @TempDir
    private Path state;

    private record Stopped(String title) implements Component {

        @Override
        public boolean isLive() {
            return false;
        }

        @Override
        public boolean isReady() {
            return false;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void theComponentsOfARoleRunUntilItIsClosed() throws Exception {
        try (Application application = start()) {
            Awaitility.await().until(application::isReady);
            application.expectLive();
            assertThat(health(application.httpPort())).isEqualTo(200);
        }
        InstanceId.in(state).close(); // the state folder is free again
    }

    @Test
    void aStateFolderThatIsInUseIsSaidInOneSentence() {
        try (InstanceId other = InstanceId.in(state)) {
            assertThatExceptionOfType(UserFacingException.class)
                    .isThrownBy(this::start)
                    .as(other.toString())
                    .withMessage("Another process keeps its state in " + state
                            + "; give each its own folder with streams.state.dir.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed poller", "article intake", "stream processor (Kafka Streams)"})
    void aComponentThatHasStoppedIsNamed(String title) {
        Application application = new Application(List.of(new Stopped(title)), 0, new CloseStack());

        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(application::expectLive)
                .withMessage("The " + title + " has stopped; the log above says why.");
    }

    private Application start() {
        Settings settings = Settings.of(Map.of(
                "kafka.bootstrap.servers", CLUSTER.kafka(),
                "registry.url", CLUSTER.registry(),
                "http.port", "0",
                "streams.state.dir", state.toString()));
        return Startup.begin(Set.of(Role.INGEST)).start(settings);
    }

    private static int health(int port) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
