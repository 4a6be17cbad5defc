package dev.wirewatch.topology.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Options;

class BoundedRocksDbTest {

    @Test
    void anEmptyStoreTakesHardlyAnyDisk() {
        BoundedRocksDb settings = new BoundedRocksDb();
        try (Options options = new Options().setTableFormatConfig(new BlockBasedTableConfig())) {
            settings.setConfig("claims", options, Map.of());

            assertThat(options.manifestPreallocationSize()).isLessThanOrEqualTo(64 * 1024);
        }
    }
}
