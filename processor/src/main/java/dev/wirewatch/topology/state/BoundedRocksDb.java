package dev.wirewatch.topology.state;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * One limit for the memory of all stores in the process. Without it each store of each partition has a cache of its own,
 * and the process grows with the partitions that it is assigned.
 */
public final class BoundedRocksDb implements RocksDBConfigSetter {

    private static final long TOTAL_BYTES = 64L << 20;
    private static final long WRITE_BUFFERS_BYTES = 24L << 20;
    private static final long MEMTABLE_BYTES = 2L << 20;

    /** By default 4 MiB of disk for each store of each partition, in which a few hundred bytes are written. */
    private static final long MANIFEST_BYTES = 64L << 10;

    static {
        RocksDB.loadLibrary();
    }

    // shared by all stores until the process ends, so never closed
    private static final Cache CACHE = new LRUCache(TOTAL_BYTES);
    private static final WriteBufferManager WRITE_BUFFERS = new WriteBufferManager(WRITE_BUFFERS_BYTES, CACHE);

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferManager(WRITE_BUFFERS);
        options.setWriteBufferSize(MEMTABLE_BYTES);
        options.setManifestPreallocationSize(MANIFEST_BYTES);
    }

    @Override
    public void close(String store, Options options) {}
}
