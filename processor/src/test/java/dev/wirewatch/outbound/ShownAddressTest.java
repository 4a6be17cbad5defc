package dev.wirewatch.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://quay.example/feed?token=harbour, https://quay.example/feed?token=…",
        "https://quay.example/feed?a=1&api_key=harbour&b=2, https://quay.example/feed?a=1&api_key=…&b=2",
        "https://quay.example/feed?accessToken=x#top, https://quay.example/feed?accessToken=…#top",
        "https://quay.example/feed?X-Amz-Signature=x;b=2, https://quay.example/feed?X-Amz-Signature=…;b=2",
        "https://quay.example/feed?u=3f9a0c71e2b84d65, https://quay.example/feed?u=…",
        "https://quay.example/u/3f9a0c71e2b84d65/feed, https://quay.example/u/…/feed",
        "https://quay.example/9b2f64c8-0f3b-4c8e-9a51-2f8d7f0b1c2e.rss, https://quay.example/…",
        "https://ada:harbour@quay.example/feed, https://quay.example/feed",
        "ada:harbour@quay.example/feed, quay.example/feed",
        "It redirects to https://quay.example/?key=harbour and back., It redirects to https://quay.example/?key=… and back."
    })
    void secretsAreLeftOut(String address, String shown) {
        assertThat(ShownAddress.of(address)).isEqualTo(shown);
        assertThat(ShownAddress.hasSecret(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://quay.example/feed",
                "https://quay.example:8443/rss.xml?section=harbour&format=atom&page=2",
                "https://quay.example/2026/03/01/the-harbour-of-orla-is-shut-for-14-days",
                "https://quay.example/feed?keyword=passport&keys=&codec=x",
                "https://quay.example/video?id=20260301093000",
                "no address"
            })
    void allElseIsShown(String address) {
        assertThat(ShownAddress.of(address)).isEqualTo(address);
        assertThat(ShownAddress.hasSecret(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1a", "/", "=", "&", "@", ":", "//", "?a=", "-"})
    void aLongAddressTakesLinearTime(String part) {
        assertTimeout(
                Duration.ofSeconds(2),
                () -> ShownAddress.of("https://quay.example/?" + part.repeat(200_000 / part.length())));
    }

    @Test
    void somethingIsAlwaysShown() {
        assertThat(ShownAddress.of("")).isEmpty();
    }
}
