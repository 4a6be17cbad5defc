package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.wirewatch.claims.CueKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WatchTest {

    @Test
    void namesAreKeptWithoutTheSpaceAroundThem() {
        Watch watch = new Watch(
                "w",
                "A bank",
                WatchKind.ENTITY,
                Optional.empty(),
                List.of(" Meridian ", "", "  "),
                Set.of(),
                Grain.DEVELOPMENT);

        assertThat(watch.names()).containsExactly("Meridian");
    }

    @Test
    void anEntityIdIsEnough() {
        assertThat(new Watch(
                                "w",
                                "A bank",
                                WatchKind.ENTITY,
                                Optional.of("org:meridian"),
                                List.of(),
                                Set.of(),
                                Grain.DEVELOPMENT)
                        .names())
                .isEmpty();
    }

    @Test
    void aWatchOnNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Watch(
                        "w", "Nothing", WatchKind.ENTITY, Optional.empty(), List.of(" "), Set.of(), Grain.DEVELOPMENT))
                .withMessage("A watch needs an entity id or a name.");
    }

    @Test
    void aNameWithoutLettersIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Watch(
                        "w", "Stars", WatchKind.ENTITY, Optional.empty(), List.of("***"), Set.of(), Grain.DEVELOPMENT));
    }

    @Test
    void onlyClaimsHaveSpeechActs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Watch(
                        "w",
                        "W",
                        WatchKind.ENTITY,
                        Optional.empty(),
                        List.of("Port"),
                        Set.of(CueKind.DENY),
                        Grain.DEVELOPMENT))
                .withMessage("Only a watch on claims has speech acts.");
    }
}
