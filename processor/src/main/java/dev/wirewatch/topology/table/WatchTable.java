package dev.wirewatch.topology.table;

import dev.wirewatch.schemas.Watch;
import dev.wirewatch.watch.WatchIndex;
import dev.wirewatch.watch.WatchKind;
import java.util.Optional;

/** The watches of {@code news.watches}. */
public final class WatchTable implements TableIndex<Watch> {

    private final WatchIndex watches = new WatchIndex();

    public WatchIndex watches() {
        return watches;
    }

    @Override
    public void put(String id, Watch watch) {
        watches.put(new dev.wirewatch.watch.Watch(
                id,
                watch.getLabel(),
                WatchKind.valueOf(watch.getKind().name()),
                Optional.ofNullable(watch.getEntityId()),
                watch.getNames()));
    }

    @Override
    public void remove(String id) {
        watches.remove(id);
    }
}
