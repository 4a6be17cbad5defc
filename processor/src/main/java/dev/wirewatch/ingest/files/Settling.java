package dev.wirewatch.ingest.files;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the files that are complete: they have not been written to for a while. For a file with a time in the future, set
 * by another machine's clock, the time counts since it was first seen unchanged.
 */
final class Settling {

    private final Duration settle;
    private Map<DroppedFile, Instant> firstSeen = new HashMap<>();

    Settling(Duration settle) {
        this.settle = settle;
    }

    /** The complete files, ordered by the time of their last write. */
    List<DroppedFile> settled(List<DroppedFile> present, Instant now) {
        Map<DroppedFile, Instant> seen = new HashMap<>();
        present.forEach(file -> seen.put(file, firstSeen.getOrDefault(file, now)));
        firstSeen = seen;
        Instant before = now.minus(settle);
        return present.stream()
                .filter(file ->
                        !file.modified().isAfter(before) || !seen.get(file).isAfter(before))
                .sorted(DroppedFile.BY_TIME_AND_NAME)
                .toList();
    }
}
