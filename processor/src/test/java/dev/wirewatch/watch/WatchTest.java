package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchTest {

    @Test
    void namesAreKeptWithoutTheSpaceAroundThem() {
        Watch watch = new Watch("w", "A bank", WatchKind.ENTITY, Optional.empty(), List.of(" Meridian ", "", "  "));

        assertThat(watch.names()).containsExactly("Meridian");
    }

    @Test
    void anEntityIdIsEnough() {
        assertThat(new Watch("w", "A bank", WatchKind.ENTITY, Optional.of("org:meridian"), List.of()).names())
                .isEmpty();
    }

    @Test
    void aWatchOnNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Watch("w", "Nothing", WatchKind.ENTITY, Optional.empty(), List.of(" ")))
                .withMessage("A watch needs an entity id or a name.");
    }

    @Test
    void aNameWithoutLettersIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Watch("w", "Stars", WatchKind.ENTITY, Optional.empty(), List.of("***")));
    }
}
