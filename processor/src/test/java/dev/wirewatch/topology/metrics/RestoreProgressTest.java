package dev.wirewatch.topology.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RestoreProgressTest {

    private static final TopicPartition FIRST = new TopicPartition("claims-changelog", 0);
    private static final TopicPartition SECOND = new TopicPartition("claims-changelog", 1);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RestoreProgress progress = new RestoreProgress(meters);

    @Test
    void whatRemainsIsSummedOverThePartitionsOfAStore() {
        progress.onRestoreStart(FIRST, "claims", 100, 1_100);
        progress.onRestoreStart(SECOND, "claims", 0, 50);
        assertThat(remaining("claims")).isEqualTo(1_050);

        progress.onBatchRestored(FIRST, "claims", 899, 300); // compacted: fewer records than offsets
        assertThat(remaining("claims")).isEqualTo(250);

        progress.onRestoreEnd(FIRST, "claims", 500);
        assertThat(remaining("claims")).isEqualTo(50);
    }

    @Test
    void aPartitionThatIsTakenAwayMeanwhileDoesNotCount() {
        progress.onRestoreStart(FIRST, "claims", 0, 50);
        progress.onRestoreSuspended(FIRST, "claims", 10);

        assertThat(remaining("claims")).isZero();
    }

    private double remaining(String store) {
        return meters.get("wirewatch.restore.remaining")
                .tag("store", store)
                .gauge()
                .value();
    }
}
