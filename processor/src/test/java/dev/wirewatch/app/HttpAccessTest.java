package dev.wirewatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.config.Settings;
import dev.wirewatch.origin.HostNames;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HttpAccessTest {

    private static final String PAGES = "https://desk.example";
    private static final String HUBS = "https://push.example/";

    @Test
    void anOpenServerOfANetworkHasTheNamesThatPeopleAndHubsKnow() {
        HostNames names = hosts(
                Map.of("http.address", "0.0.0.0", "http.open", "true", "http.url", PAGES, "feeds.websub.url", HUBS));

        assertThat(has(names, "desk.example")).isTrue();
        assertThat(has(names, "push.example")).isTrue();
        assertThat(has(names, "processor:8090")).isTrue();
        assertThat(has(names, "rebound.example")).isFalse();
    }

    @Test
    void aServerThatAsksForATokenHasAnyNameUnlessNamesAreListed() {
        Map<String, String> token = Map.of("http.address", "0.0.0.0", "http.token", "s3cret");
        assertThat(has(hosts(token), "any.example")).isTrue();

        HostNames listed = hosts(Map.of(
                "http.address", "0.0.0.0",
                "http.token", "s3cret",
                "http.hosts", "wire.example",
                "http.url", PAGES));
        assertThat(has(listed, "wire.example")).isTrue();
        assertThat(has(listed, "desk.example")).isTrue();
        assertThat(has(listed, "any.example")).isFalse();
    }

    @Test
    void aServerOfThisMachineHasNoOtherNames() {
        HostNames names = hosts(Map.of("http.url", PAGES));

        assertThat(has(names, "localhost:8090")).isTrue();
        assertThat(has(names, "desk.example")).isTrue();
        assertThat(has(names, "processor")).isFalse();
    }

    private static HostNames hosts(Map<String, String> settings) {
        return HttpAccess.listener(Settings.of(settings)).hosts();
    }

    private static boolean has(HostNames names, String host) {
        return names.include(Optional.of(host));
    }
}
