package dev.wirewatch.cli.watch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.codec.JsonReader;
import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.watch.Rule;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Watches that join those that are there. One that says what the watch of its id says already changes nothing. */
final class WatchMerge {

    private static final String UNNAMED = "new";

    private final Map<String, Watch> before;
    private final Map<String, Watch> toWrite = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Instant now;

    WatchMerge(Map<String, Watch> before, Instant now) {
        this.before = before;
        this.now = now;
    }

    /** @throws IllegalArgumentException when it is no watch, or its id was there before */
    void add(WatchFile.Entry entry) {
        Watch read = JsonReader.read(withRequired(entry), Watch.class);
        dev.wirewatch.watch.Watch decoded = WatchCodec.decode(read.getId(), read);
        decoded.checkQueries();
        Rule rule = decoded.rule();
        String id = isGiven(entry, "id") ? read.getId() : NewWatch.id(rule, decoded.filters());
        Optional<Watch> known = Optional.ofNullable(before.get(id));
        Instant created = known.map(Watch::getCreatedAt).orElse(now);
        Watch watch = Watch.newBuilder(read)
                .setId(id)
                .setLabel(isGiven(entry, "label") ? read.getLabel() : NewWatch.label(rule))
                .setCreatedAt(isGiven(entry, "createdAt") ? read.getCreatedAt() : created)
                .build();
        String other = places.putIfAbsent(id, entry.place());
        if (other != null) {
            throw new IllegalArgumentException("its id is '%s', as that of %s.".formatted(id, other));
        }
        if (!known.equals(Optional.of(watch))) {
            toWrite.put(id, watch);
        }
    }

    /** What every watch has, where the file leaves it to us. */
    private ObjectNode withRequired(WatchFile.Entry entry) {
        ObjectNode fields = entry.fields().deepCopy();
        Map.of("id", UNNAMED, "label", UNNAMED, "createdAt", now.toString()).forEach((field, value) -> {
            if (!isGiven(entry, field)) {
                fields.put(field, value);
            }
        });
        return fields;
    }

    private static boolean isGiven(WatchFile.Entry entry, String field) {
        return !entry.fields().path(field).asText().isBlank();
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
