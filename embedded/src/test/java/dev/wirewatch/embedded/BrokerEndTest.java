package dev.wirewatch.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BrokerEndTest {

    private static final Path LOGS = Path.of("data");

    @Test
    void aFullDiskIsSaidInOneSentence() {
        assertThat(BrokerEnd.sentence(LOGS, 3_000_000))
                .isEqualTo("The disk is full: 2929 kB are left for data. Free some space, then start again; "
                        + "nothing that was acknowledged is lost.");
        assertThat(BrokerEnd.sentence(LOGS, 1L << 40))
                .startsWith("Kafka cannot go on in data; the log above says why.");
    }

    @Test
    void onAFullDiskItDoesNotStart() {
        assertThatThrownBy(() -> BrokerEnd.requireSpace(LOGS, 0))
                .isInstanceOf(CannotStartException.class)
                .hasMessageStartingWith("The disk is full: 0 kB are left for data.");
        assertThatCode(() -> BrokerEnd.requireSpace(LOGS, 1L << 30)).doesNotThrowAnyException();
    }
}
