package dev.wirewatch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class NeedsTest {

    @Test
    void aMissingProgramSkipsTheTestAndFailsItOnABuildServer() {
        Class<? extends Throwable> outcome =
                "true".equals(System.getenv("CI")) ? AssertionFailedError.class : TestAbortedException.class;

        assertThatThrownBy(() -> Needs.program("no-such-program"))
                .isInstanceOf(outcome)
                .hasMessageContaining("This test needs the program no-such-program, which is not here");
    }
}
