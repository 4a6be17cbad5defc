package dev.wirewatch.deliver.loop;

import dev.wirewatch.deliver.state.AlertPosition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Alerts that are about to be sent, the latest ones up to some size. */
final class AlertCache {

    private static final long MOST_BYTES = 16_000_000;

    private record Entry(TracedAlert alert, int bytes) {}

    private final Map<AlertPosition, Entry> entries = new LinkedHashMap<>();
    private long bytes;

    /** @param size of the alert's record, by which memory is bounded */
    void put(AlertPosition position, TracedAlert alert, int size) {
        Entry before = entries.put(position, new Entry(alert, size));
        bytes += size - (before == null ? 0 : before.bytes());
        var oldest = entries.entrySet().iterator();
        while (bytes > MOST_BYTES && entries.size() > 1) {
            bytes -= oldest.next().getValue().bytes();
            oldest.remove();
        }
    }

    Optional<TracedAlert> get(AlertPosition position) {
        return Optional.ofNullable(entries.get(position)).map(Entry::alert);
    }
}
