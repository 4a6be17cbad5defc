package dev.wirewatch.cli.watch;

import dev.wirewatch.schemas.Watch;
import dev.wirewatch.setup.NewWatch;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Watches that join those that are there. One that says what the watch of its id says already changes nothing. */
final class WatchMerge {

    private final Map<String, Watch> before;
    private final Map<String, Watch> toWrite = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Function<String, Optional<String>> names;
    private final Instant now;

    /** @param names finds the name of an entity by its id */
    WatchMerge(Map<String, Watch> before, Function<String, Optional<String>> names, Instant now) {
        this.before = before;
        this.names = names;
        this.now = now;
    }

    /** @throws IllegalArgumentException when it is no watch, or its id was there before */
    void add(WatchFile.Entry entry) {
        Watch watch = NewWatch.read(entry.fields(), id -> Optional.ofNullable(before.get(id)), names, now);
        String id = watch.getId();
        String other = places.putIfAbsent(id, entry.place());
        if (other != null) {
            throw new IllegalArgumentException("its id is '%s', as that of %s.".formatted(id, other));
        }
        if (!watch.equals(before.get(id))) {
            toWrite.put(id, watch);
        }
    }

    /** Those that are new or changed, by id. */
    Map<String, Watch> toWrite() {
        return toWrite;
    }

    int added() {
        return (int)
                toWrite.keySet().stream().filter(id -> !before.containsKey(id)).count();
    }

    int unchanged() {
        return places.size() - toWrite.size();
    }
}
