package dev.wirewatch.topology.table;

import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.watch.WatchIndex;

/** The watches of {@code news.watches}. */
public final class WatchTable implements TableIndex<Watch> {

    private final WatchIndex watches = new WatchIndex();

    public WatchIndex watches() {
        return watches;
    }

    @Override
    public void put(String id, Watch watch) {
        watches.put(WatchCodec.decode(id, watch));
    }

    @Override
    public void remove(String id) {
        watches.remove(id);
    }
}
