package dev.wirewatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.archive.SlowSearch;
import dev.wirewatch.origin.HostNames;
import dev.wirewatch.serve.Listener;
import dev.wirewatch.serve.WebServer;
import io.javalin.http.Handler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemAnswersTest {

    static Stream<Handler> whatPasses() {
        return Stream.of(http -> SlowSearch.run(), http -> {
            throw new KafkaException("no broker");
        });
    }

    @ParameterizedTest
    @MethodSource("whatPasses")
    void whatPassesSaysWhenToComeBack(Handler handler) throws Exception {
        try (WebServer server = WebServer.start(
                new Listener(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), HostNames.LOOPBACK),
                List.of(routes -> routes.get("/search", http -> ProblemAnswers.of(http, handler))))) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/search".formatted(server.port())))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }
}
