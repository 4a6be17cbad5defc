package dev.wirewatch.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8081",
                "desk.localhost",
                "127.0.0.1:1",
                "[::1]:8090",
                "10.0.0.7",
                "[fe80::2]:8090"
            })
    void thisMachineIsKnownByTheNamesThatNoOtherCanHave(String host) {
        assertThat(HostNames.LOOPBACK.include(Optional.of(host))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rebound.example",
                "rebound.example:8081",
                "localhost.example",
                "127.0.0.1.example",
                "127.0.0.1@rebound.example",
                "notlocalhost",
                "10.0.0.7.8",
                "[::g]",
                "[::1].example",
                "localhost:80:80",
                "localhost/",
                "rebound.example, localhost"
            })
    void anyOtherNameMayBeThatOfAPage(String host) {
        assertThat(HostNames.LOOPBACK.include(Optional.of(host))).isFalse();
    }

    @Test
    void namesCanBeAdded() {
        HostNames names = HostNames.LOOPBACK.and(List.of("Desk.example"));

        assertThat(names.include(Optional.of("desk.example:8090"))).isTrue();
        assertThat(names.include(Optional.of("localhost"))).isTrue();
        assertThat(names.include(Optional.of("other.example"))).isFalse();
    }

    @Test
    void aServerThatIsOpenToItsNetworkHasNoNameThatAnybodyCouldRegister() {
        assertThat(HostNames.LOCAL.include(Optional.of("processor:8090"))).isTrue();
        assertThat(HostNames.LOCAL.include(Optional.of("172.18.0.4:8090"))).isTrue();
        assertThat(HostNames.LOCAL.include(Optional.of("rebound.example"))).isFalse();
        assertThat(HostNames.LOCAL.include(Optional.of("processor."))).isFalse();
    }

    @Test
    void aServerOfANetworkHasAnyName() {
        assertThat(HostNames.ANY.include(Optional.of("processor-2.news.svc:8090")))
                .isTrue();
    }

    @Test
    void aClientThatIsNoBrowserMayLeaveItOut() {
        assertThat(HostNames.LOOPBACK.include(Optional.empty())).isTrue();
    }
}
