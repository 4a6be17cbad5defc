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
        watches.put(decode(id, watch));
    }

    /** A watch that cannot be read has taken the place of the one before, and matches nothing. */
    private dev.wirewatch.watch.Watch decode(String id, Watch watch) {
        try {
            return WatchCodec.decode(id, watch);
        } catch (IllegalArgumentException e) {
            watches.remove(id);
            throw e;
        }
    }

    @Override
    public void remove(String id) {
        watches.remove(id);
    }
}
