package dev.wirewatch.setup;

import dev.wirewatch.schemas.Channel;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedState;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Tables that no broker holds. */
public final class InMemoryTables implements Tables {

    private final AtomicInteger writes = new AtomicInteger();
    private final Table<Watch> watches = new InMemoryTable<>(writes);
    private final Table<WatchFault> watchFaults = new InMemoryTable<>(writes);
    private final Table<Channel> channels = new InMemoryTable<>(writes);
    private final Table<Feed> feeds = new InMemoryTable<>(writes);
    private final Table<FeedState> feedStates = new InMemoryTable<>(writes);

    @Override
    public Table<Watch> watches() {
        return watches;
    }

    @Override
    public Table<WatchFault> watchFaults() {
        return watchFaults;
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
        return feedStates;
    }

    @Override
    public void close() {
        // holds nothing open
    }

    private static final class InMemoryTable<T> implements Table<T> {

        private final Map<String, Row<T>> rows = new TreeMap<>();
        private final AtomicInteger writes;

        InMemoryTable(AtomicInteger writes) {
            this.writes = writes;
        }

        @Override
        public synchronized List<Row<T>> rows() {
            return List.copyOf(rows.values());
        }

        @Override
        public synchronized Optional<Row<T>> row(String id) {
            return Optional.ofNullable(rows.get(id));
        }

        @Override
        public synchronized void put(String id, T value) {
            rows.put(id, new Row<>(id, value, "0-" + writes.getAndIncrement()));
        }

        @Override
        public synchronized void put(String id, T value, Optional<String> version) {
            expect(id, version);
            put(id, value);
        }

        @Override
        public synchronized void remove(String id) {
            rows.remove(id);
        }

        @Override
        public synchronized void remove(String id, Optional<String> version) {
            expect(id, version);
            remove(id);
        }

        private void expect(String id, Optional<String> version) {
            if (!row(id).map(Row::version).equals(version)) {
                throw new StaleRowException();
            }
        }
    }
}
