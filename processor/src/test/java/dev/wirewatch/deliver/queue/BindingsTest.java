package dev.wirewatch.deliver.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.deliver.Deliveries;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.Watch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BindingsTest {

    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    private final Bindings bindings = new Bindings();

    @ParameterizedTest
    @CsvSource({
        "'',      '',   '',      all",
        "harbour, '',   '',      its watch",
        "strike,  '',   '',      ",
        "'',      ada,  '',      its owner",
        "'',      bo,   '',      ",
        "'',      '',   ships,   its tag",
        "'',      '',   courts,  ",
        "strike,  ada,  '',      any of them"
    })
    void aChannelTakesTheAlertsOf(String watch, String owner, String tag, String taken) {
        bindings.putWatch("harbour", Optional.of(watch("harbour", "ada", "ships")));
        bindings.putChannel(
                "desk",
                Optional.of(Channel.newBuilder(Deliveries.channel("desk", NOW))
                        .setWatchIds(list(watch))
                        .setOwners(list(owner))
                        .setTags(list(tag))
                        .build()));

        assertThat(takers(alert())).isEqualTo(taken == null ? List.of() : List.of("desk"));
    }

    @ParameterizedTest
    @EnumSource(AlertKind.class)
    void aRepeatDisturbsNobody(AlertKind kind) {
        bindings.putChannel("desk", Optional.of(Deliveries.channel("desk", NOW)));
        Alert alert = Alert.newBuilder(alert()).setKind(kind).build();

        boolean silent = kind == AlertKind.REPEAT || kind == AlertKind.UNKNOWN;
        assertThat(takers(alert)).isEqualTo(silent ? List.of() : List.of("desk"));
    }

    @Test
    void aChannelTakesNothingThatIsOlderThanItself() {
        bindings.putChannel("same", Optional.of(Deliveries.channel("same", NOW)));
        bindings.putChannel("younger", Optional.of(Deliveries.channel("younger", NOW.plusMillis(1))));

        assertThat(takers(alert())).containsExactly("same");
    }

    @Test
    void aWatchThatWasRemovedStillHasItsOwner() {
        bindings.putChannel(
                "desk",
                Optional.of(Channel.newBuilder(Deliveries.channel("desk", NOW))
                        .setOwners(List.of("ada"))
                        .build()));
        bindings.putWatch("harbour", Optional.of(watch("harbour", "ada", "ships")));
        bindings.putWatch("harbour", Optional.empty());

        assertThat(takers(alert())).containsExactly("desk");
        assertThat(bindings.watch("harbour")).isEmpty();
    }

    @Test
    void aChannelThatWasRemovedTakesNothing() {
        bindings.putChannel("desk", Optional.of(Deliveries.channel("desk", NOW)));
        bindings.putChannel("desk", Optional.empty());

        assertThat(takers(alert())).isEmpty();
    }

    private List<String> takers(Alert alert) {
        return bindings.takersOf(alert).stream().map(Channel::getId).toList();
    }

    private static Alert alert() {
        return Deliveries.alert("1", "harbour", NOW);
    }

    private static Watch watch(String id, String owner, String tag) {
        return Watch.newBuilder()
                .setId(id)
                .setLabel(id)
                .setOwner(owner)
                .setTags(List.of(tag))
                .setCreatedAt(NOW)
                .build();
    }

    private static List<String> list(String name) {
        return name.isEmpty() ? List.of() : List.of(name);
    }
}
