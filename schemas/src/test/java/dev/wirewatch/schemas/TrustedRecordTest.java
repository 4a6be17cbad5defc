package dev.wirewatch.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing here makes Avro trust the classes of this module but their own use. */
class TrustedRecordTest {

    @Test
    void aRecordIsBuiltWithDefaultsAndReadBackAtOnce() throws IOException {
        Watch watch = Watch.newBuilder()
                .setId("w")
                .setLabel("Ada Brandt")
                .setNames(List.of("Ada Brandt"))
                .setCreatedAt(Instant.EPOCH)
                .build();

        assertThat(Watch.fromByteBuffer(watch.toByteBuffer())).isEqualTo(watch);
    }
}
