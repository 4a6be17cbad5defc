package dev.wirewatch.deliver.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import dev.wirewatch.deliver.ChannelException;
import dev.wirewatch.deliver.Message;
import dev.wirewatch.deliver.MessageJson;
import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.deliver.SampleAlerts;
import dev.wirewatch.deliver.Sender;
import dev.wirewatch.deliver.http.HttpPost;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.ChannelKind;
import dev.wirewatch.secret.Secrets;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checked with the reference library of Standard Webhooks. */
class WebhookTest {

    private static final String OLD = "whsec_" + Base64.getEncoder().encodeToString(new byte[24]);
    private static final String NEW = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    private final MockWebServer server = new MockWebServer();
    private HttpPost http;

    @BeforeEach
    void start() throws IOException {
        server.start();
        http = new HttpPost("Wirewatch/test", Set.of("localhost"), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    @Test
    void aReceiverWithTheOldKeyAndOneWithTheNewBothBelieveIt() throws Exception {
        RecordedRequest request = sent(Map.of("OLD", OLD, "NEW", NEW), "env:OLD", "env:NEW");
        String body = request.getBody().utf8();

        new Webhook(OLD).verify(body, headers(request));
        new Webhook(NEW).verify(body, headers(request));
        assertThat(request.getHeaders().get("webhook-id")).isEqualTo("a1");
        assertThat(request.getHeaders().get("Content-Type")).startsWith("application/json");
        assertThat(body).isEqualTo(new String(MessageJson.of(SampleAlerts.message("a1")), StandardCharsets.UTF_8));
        assertThat(Long.parseLong(request.getHeaders().get("webhook-timestamp")))
                .isBetween(Instant.now().getEpochSecond() - 60, Instant.now().getEpochSecond());
    }

    @Test
    void aReceiverCanGoOnWithTheTraceOfTheArticle() throws Exception {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        Message.Single plain = SampleAlerts.message("a1");
        server.enqueue(new MockResponse.Builder().build());
        server.enqueue(new MockResponse.Builder().build());

        Sender sender = transport(Map.of()).open(channel());
        sender.send(new Message.Single(plain.alert(), plain.watch(), plain.thread(), Optional.of(trace)))
                .join();
        sender.send(plain).join();

        assertThat(server.takeRequest().getHeaders().values("traceparent")).containsExactly(trace);
        assertThat(server.takeRequest().getHeaders().values("traceparent")).isEmpty();
    }

    @Test
    void aReceiverThatHasThePublicKeyBelievesIt() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
        RecordedRequest request =
                sent(Map.of("KEY", "whsk_" + Base64.getEncoder().encodeToString(seed)), "env:KEY");

        String[] signature = request.getHeaders().get("webhook-signature").split(",");
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(pair.getPublic());
        check.update((request.getHeaders().get("webhook-id") + "."
                        + request.getHeaders().get("webhook-timestamp") + "."
                        + request.getBody().utf8())
                .getBytes(StandardCharsets.UTF_8));

        assertThat(signature[0]).isEqualTo("v1a");
        assertThat(check.verify(Base64.getDecoder().decode(signature[1]))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sesam", "whsec_sesam!", "whsec_c2VzYW0=", "whsk_c2VzYW0="})
    void aKeyThatIsNoneIsSaidWithoutIt(String key) {
        Outcome outcome = send(Map.of("KEY", key), "env:KEY");

        assertThat(((Outcome.Unavailable) outcome).reason())
                .startsWith("The key in env:KEY ")
                .doesNotContain("sesam", "c2VzYW0");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void aKeyThatIsNotThereIsSaid() {
        assertThat(((Outcome.Unavailable) send(Map.of(), "env:KEY")).reason()).contains("environment variable KEY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://desk.example/",
                "desk.example",
                "",
                "javascript:alert(1)",
                "https://desk.example/hook?f=a|b",
                "https://desk.example/a b",
                "https://desk.example/{x}^"
            })
    void anAddressThatIsNoneIsTurnedDown(String address) {
        Channel channel = Channel.newBuilder(channel()).setAddress(address).build();

        assertThatThrownBy(() -> transport(Map.of()).check(channel)).isInstanceOf(ChannelException.class);
    }

    private RecordedRequest sent(Map<String, String> environment, String... secrets) throws InterruptedException {
        server.enqueue(new MockResponse.Builder().build());
        assertThat(send(environment, secrets)).isInstanceOf(Outcome.Sent.class);
        return server.takeRequest();
    }

    private Outcome send(Map<String, String> environment, String... secrets) {
        Channel channel =
                Channel.newBuilder(channel()).setSecrets(List.of(secrets)).build();
        Message message = SampleAlerts.message("a1");
        return transport(environment).open(channel).send(message).join();
    }

    private WebhookTransport transport(Map<String, String> environment) {
        return new WebhookTransport(http, new Secrets(environment), Clock.systemUTC());
    }

    private Channel channel() {
        return Channel.newBuilder()
                .setId("desk")
                .setLabel("Desk")
                .setKind(ChannelKind.WEBHOOK)
                .setAddress(server.url("/hook").toString())
                .setCreatedAt(Instant.EPOCH)
                .build();
    }

    private static HttpHeaders headers(RecordedRequest request) {
        return HttpHeaders.of(request.getHeaders().toMultimap(), (name, value) -> true);
    }
}
