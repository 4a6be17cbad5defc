package dev.wirewatch.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class ReceivedTimeTest {

    private final ReceivedTime received = new ReceivedTime();

    @Test
    void isTheRecordsOwnTime() {
        assertThat(received.extract(at(1_000), 5)).isEqualTo(1_000);
    }

    @Test
    void isNoLaterThanNow() {
        long before = System.currentTimeMillis();

        assertThat(received.extract(at(Long.MAX_VALUE), 5)).isBetween(before, System.currentTimeMillis());
    }

    /** By which a step sees that the record has not just come. */
    @Test
    void isThatOfABrokerWhoseClockIsAhead() {
        long ahead = System.currentTimeMillis() + 30_000;

        assertThat(received.extract(at(ahead), 5)).isEqualTo(ahead);
    }

    @Test
    void isNowForARecordWithoutATime() {
        long before = System.currentTimeMillis();

        assertThat(received.extract(at(-1), -1)).isBetween(before, System.currentTimeMillis());
    }

    private static ConsumerRecord<Object, Object> at(long time) {
        return new ConsumerRecord<>(
                "t",
                0,
                0,
                time,
                TimestampType.CREATE_TIME,
                0,
                0,
                "key",
                "value",
                new RecordHeaders(),
                Optional.empty());
    }
}
