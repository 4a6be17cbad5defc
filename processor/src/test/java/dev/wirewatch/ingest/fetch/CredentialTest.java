package dev.wirewatch.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialTest {

    @ParameterizedTest
    @CsvSource({
        "https://wire.example/feed, https://wire.example/new, true",
        "https://wire.example/feed, https://wire.example:443/new, true",
        "http://wire.example/feed, https://wire.example/feed, true",
        "https://wire.example/feed, http://wire.example/feed, false",
        "https://wire.example/feed, https://wire.example:8443/feed, false",
        "https://wire.example/feed, https://www.wire.example/feed, false",
        "https://wire.example/feed, https://wire.example.evil.example/feed, false",
        "http://wire.example:8080/feed, https://wire.example/feed, false"
    })
    void aSecretStaysAtItsServer(URI owner, URI other, boolean shared) {
        assertThat(Credential.isShared(owner, other)).isEqualTo(shared);
    }

    @Test
    void noTextAboutItHoldsItsValue() {
        FetchRequest request = new FetchRequest(
                URI.create("https://wire.example/"),
                Optional.of(Credential.bearer("sesam")),
                Optional.empty(),
                Optional.empty());

        assertThat(request.toString()).contains("Authorization").doesNotContain("sesam");
    }
}
