package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubSignatureTest {

    /** The value for sha1 and sha256 is the well-known one of this key and text. */
    @ParameterizedTest
    @CsvSource({
        "sha1=de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9, true",
        "sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8, true",
        "sha256=F7BC83F430538424B13298E6AA6FB143EF4D59A14946175997479DBC2D1A3CD8, true",
        "sha256=f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd9, false",
        "sha256=, false",
        "sha256, false",
        "md5=80070713463e7749b90c2dc24911e275, false",
        "nonsense, false",
    })
    void onlyTheRightSignatureIsRight(String signature, boolean right) {
        byte[] text = "The quick brown fox jumps over the lazy dog".getBytes(StandardCharsets.UTF_8);

        assertThat(HubSignature.isValid(signature, "key", text)).isEqualTo(right);
    }
}
