package dev.wirewatch.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloseStackTest {

    private final List<String> closed = new ArrayList<>();
    private final CloseStack open = new CloseStack();

    @Test
    void theLastIsClosedFirstAndEachOnce() {
        open.push(() -> closed.add("first"));
        open.push(() -> closed.add("second"));

        open.close();
        open.close();

        assertThat(closed).containsExactly("second", "first");
    }

    @Test
    void oneThatFailsToCloseKeepsNoneOpen() {
        open.push(() -> closed.add("first"));
        open.push(() -> fail("second"));
        open.push(() -> fail("third"));

        assertThatThrownBy(open::close).hasMessage("third").satisfies(error -> assertThat(error.getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly("second"));
        assertThat(closed).containsExactly("first");
    }

    private static void fail(String which) {
        throw new IllegalStateException(which);
    }
}
