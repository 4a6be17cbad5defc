package dev.wirewatch.ingest.files;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells files that are complete from those that are still being written: nobody has written to them for a while. Where a
 * file's time lies in the future, as with another machine's clock, it counts how long it has been seen unchanged.
 */
final class Settling {

    private final Duration settle;
    private Map<DroppedFile, Instant> firstSeen = new HashMap<>();

    Settling(Duration settle) {
        this.settle = settle;
    }

    /** Those that are complete, in the order in which they were completed. */
    List<DroppedFile> settled(List<DroppedFile> present, Instant now) {
        Map<DroppedFile, Instant> seen = new HashMap<>();
        present.forEach(file -> seen.put(file, firstSeen.getOrDefault(file, now)));
        firstSeen = seen;
        Instant before = now.minus(settle);
        return present.stream()
                .filter(file ->
                        !file.modified().isAfter(before) || !seen.get(file).isAfter(before))
                .sorted(DroppedFile.IN_ORDER)
                .toList();
    }
}
