package dev.wirewatch.web.page;

import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;
import dev.wirewatch.setup.StaleRowException;
import dev.wirewatch.setup.Table;
import dev.wirewatch.setup.Tables;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** Tables without a broker. */
final class MemoryTables implements Tables {

    private final Table<Watch> watches = new MemoryTable<>();
    private final Table<WatchFault> faults = new MemoryTable<>();
    private final Table<Channel> channels = new MemoryTable<>();
    private final Table<Feed> feeds = new MemoryTable<>();
    private final Table<FeedState> states = new MemoryTable<>();

    @Override
    public Table<Watch> watches() {
        return watches;
    }

    @Override
    public Table<WatchFault> watchFaults() {
        return faults;
    }

    @Override
    public Table<Channel> channels() {
        return channels;
    }

    @Override
    public Table<Feed> feeds() {
        return feeds;
    }

    @Override
    public Table<FeedState> feedStates() {
        return states;
    }

    @Override
    public void close() {}

    private static final class MemoryTable<T> implements Table<T> {

        private final ConcurrentSkipListMap<String, Row<T>> rows = new ConcurrentSkipListMap<>();
        private final AtomicLong changes = new AtomicLong();

        @Override
        public List<Row<T>> rows() {
            return List.copyOf(rows.values());
        }

        @Override
        public Optional<Row<T>> row(String id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public void put(String id, T value) {
            rows.put(id, new Row<>(id, value, Long.toString(changes.incrementAndGet())));
        }

        @Override
        public void put(String id, T value, Optional<String> version) {
            if (!row(id).map(Row::version).equals(version)) {
                throw new StaleRowException();
            }
            put(id, value);
        }

        @Override
        public void remove(String id) {
            rows.remove(id);
        }

        @Override
        public void remove(String id, Optional<String> version) {
            remove(id);
        }
    }
}
