package dev.wirewatch.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.deliver.Deliveries;
import dev.wirewatch.origin.HostNames;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.serve.Listener;
import dev.wirewatch.serve.WebServer;
import dev.wirewatch.serve.access.Signer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnsubscribeRoutesTest {

    private final MemoryTables tables = new MemoryTables();
    private final Signer signer = new Signer(new byte[32]);
    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        tables.channels().put("desk", Deliveries.channel("desk", Instant.EPOCH));
        server = WebServer.start(
                new Listener(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), HostNames.LOOPBACK),
                List.of(new UnsubscribeRoutes(tables.channels(), signer)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void onePostPausesTheChannel() throws Exception {
        String path = "/unsubscribe/desk/" + UnsubscribeRoutes.signature(channel(), signer);

        assertThat(send("GET", path).body()).contains("Send no more");
        assertThat(channel().getPaused()).isFalse();
        assertThat(send("POST", path).body()).contains("No alerts are sent to");
        assertThat(channel().getPaused()).isTrue();
        assertThat(channel().getPausedBecause()).isEqualTo("The receiver has unsubscribed.");
    }

    @Test
    void whoHasNotGotAMailCannot() throws Exception {
        assertThat(send("POST", "/unsubscribe/desk/guessed").statusCode()).isEqualTo(404);
        assertThat(send(
                                "POST",
                                "/unsubscribe/desk/"
                                        + UnsubscribeRoutes.signature(
                                                Deliveries.channel("other", Instant.EPOCH), signer))
                        .statusCode())
                .isEqualTo(404);
        assertThat(channel().getPaused()).isFalse();
    }

    @Test
    void aMailEndsOnlyTheChannelThatSentIt() throws Exception {
        String path = "/unsubscribe/desk/" + UnsubscribeRoutes.signature(channel(), signer);
        Channel before = channel();

        for (Channel after : List.of(
                Channel.newBuilder(before).setAddress("https://other.example/").build(),
                Channel.newBuilder(before)
                        .setCreatedAt(Instant.EPOCH.plusSeconds(1))
                        .build())) {
            tables.channels().put("desk", after);
            assertThat(send("POST", path).statusCode()).isEqualTo(404);
        }
        assertThat(channel().getPaused()).isFalse();
    }

    private Channel channel() {
        return tables.channels().row("desk").orElseThrow().value();
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                .method(method, BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
    }
}
