package dev.wirewatch.deliver.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.deliver.Outcome;
import dev.wirewatch.outbound.Resolver;
import dev.wirewatch.outbound.TimeLimits;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What receivers do wrong, and what follows for the message. */
class MisbehavingReceiverTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final TimeLimits LIMITS =
            new TimeLimits(Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofMillis(1_500));

    private final MockWebServer server = new MockWebServer();
    private HttpPost http;

    @BeforeEach
    void start() throws IOException {
        server.start();
        http = new HttpPost("Wirewatch/test", Set.of("localhost", "127.0.0.1"), NOON, Resolver.SYSTEM, LIMITS);
    }

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, Sent",
        "204, Sent",
        "400, Refused",
        "413, Refused",
        "422, Refused",
        "401, Unavailable",
        "403, Unavailable",
        "404, Unavailable",
        "408, Unavailable",
        "429, Unavailable",
        "500, Unavailable",
        "503, Unavailable",
        "302, Unavailable",
        "307, Unavailable",
        "410, Gone",
    })
    void aStatusDecides(int status, String outcome) {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Location", server.url("/elsewhere"))
                .build());

        assertThat(post().getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(server.getRequestCount()).as("no redirect is followed").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "'Sun, 01 Mar 2026 12:05:00 GMT', PT5M",
        "'Sun, 01 Mar 2026 11:00:00 GMT', PT0S",
        "soon,",
        "-5,",
        "99999999999999999999,",
    })
    void itMayAskForTime(String header, Duration wait) {
        server.enqueue(new MockResponse.Builder()
                .code(429)
                .setHeader("Retry-After", header)
                .build());

        assertThat(((Outcome.Unavailable) post()).retryAfter()).isEqualTo(Optional.ofNullable(wait));
    }

    @Test
    void whatItSaysIsShownAsOneShortLine() {
        server.enqueue(new MockResponse.Builder()
                .code(500)
                .body("out of\r\n\u001b[31m order \u202e" + "x".repeat(100_000))
                .build());

        assertThat(((Outcome.Unavailable) post()).reason())
                .startsWith("The receiver answered 500: out of [31m order xxx")
                .hasSizeLessThan(300)
                .doesNotContainPattern("[\\p{Cntrl}\u202e]");
    }

    @Test
    void oneThatHangsIsLeft() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        assertThat(unavailable()).contains("sent nothing for 0.5 s");
    }

    @Test
    void oneThatDripsIsLeft() {
        server.enqueue(new MockResponse.Builder()
                .code(200)
                .body("x".repeat(100))
                .throttleBody(1, 300, TimeUnit.MILLISECONDS)
                .build());

        assertThat(unavailable()).contains("did not finish within 1.5 s");
    }

    @Test
    void oneThatResetsTheConnectionHasFailed() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        assertThat(unavailable()).contains("'localhost'");
    }

    @Test
    void oneThatIsDownHasFailed() {
        URI address = server.url("/").uri();
        server.close();

        assertThat(((Outcome.Unavailable) post(address)).reason()).contains("refuses the connection");
    }

    @Test
    void anyOtherCertificateThanItsOwnIsNotBelieved() throws IOException {
        HeldCertificate anyone = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();
        try (MockWebServer secure = new MockWebServer()) {
            secure.useHttps(new HandshakeCertificates.Builder()
                    .heldCertificate(anyone)
                    .build()
                    .sslSocketFactory());
            secure.start();
            assertThat(((Outcome.Unavailable) post(secure.url("/").uri())).reason())
                    .contains("No secure connection to 'localhost'");
        }
    }

    @Test
    void anAddressInAPrivateNetworkNeedsASetting() {
        try (HttpPost guarded = new HttpPost("Wirewatch/test", Set.of(), NOON, Resolver.SYSTEM, LIMITS)) {
            Outcome outcome = guarded.post(server.url("/").uri(), Map.of(), new byte[0])
                    .join()
                    .outcome();

            assertThat(((Outcome.Unavailable) outcome).reason()).contains("add the host to deliver.allow.hosts");
            assertThat(server.getRequestCount()).isZero();
        }
    }

    private String unavailable() {
        return ((Outcome.Unavailable) post()).reason();
    }

    private Outcome post() {
        return post(server.url("/").uri());
    }

    private Outcome post(URI address) {
        return http.post(address, Map.of(), "{}".getBytes(StandardCharsets.UTF_8))
                .join()
                .outcome();
    }
}
