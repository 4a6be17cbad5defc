package dev.wirewatch.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.wirewatch.origin.HostNames;
import dev.wirewatch.serve.access.AccessControl;
import dev.wirewatch.serve.access.FormToken;
import dev.wirewatch.serve.access.Signer;
import dev.wirewatch.serve.access.Users;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

    private static final String PASSWORD = "of the keystore";

    @TempDir
    private Path folder;

    private final HeldCertificate certificate =
            new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    private WebServer server;

    @BeforeEach
    void start() throws Exception {
        Path file = folder.resolve("keys.p12");
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry("server", certificate.keyPair().getPrivate(), PASSWORD.toCharArray(), new Certificate[] {
            certificate.certificate()
        });
        try (OutputStream out = Files.newOutputStream(file)) {
            keys.store(out, PASSWORD.toCharArray());
        }
        AccessControl access = new AccessControl(
                new Users(Optional.empty(), Optional.empty()), new Signer(new byte[32]), true, Clock.systemUTC());
        server = WebServer.start(
                new Listener(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        HostNames.LOOPBACK,
                        Optional.of(new Tls(file, PASSWORD))),
                List.of(
                        access::addTo,
                        routes -> routes.get("/form", http -> http.result(FormToken.of(http)), Permission.OPEN)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aClientThatKnowsTheCertificateIsAnsweredAndCookiesStayOnTls() throws Exception {
        HandshakeCertificates known = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();

        HttpResponse<String> answer =
                get(HttpClient.newBuilder().sslContext(known.sslContext()).build(), "https");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("; Secure"));
    }

    @Test
    void nobodyElseIs() {
        assertThatIOException().isThrownBy(() -> get(HttpClient.newHttpClient(), "https"));
        assertThatIOException().isThrownBy(() -> get(HttpClient.newHttpClient(), "http"));
    }

    private HttpResponse<String> get(HttpClient client, String scheme) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("%s://localhost:%d/form".formatted(scheme, server.port())))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
