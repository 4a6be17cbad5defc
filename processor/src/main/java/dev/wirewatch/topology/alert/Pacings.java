package dev.wirewatch.topology.alert;

import dev.wirewatch.schemas.internal.PacingState;
import dev.wirewatch.watch.AlertWindow;
import dev.wirewatch.watch.Pacing;
import dev.wirewatch.watch.Pacing.Holding;
import dev.wirewatch.watch.Pacing.Open;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The pacing of each watch that was sent alerts of late, or has some held; in a store, and on the heap. */
final class Pacings {

    private final KeyValueStore<String, PacingState> store;
    private final Map<String, Pacing> byWatch = new HashMap<>();

    /** Reads all that are stored. */
    Pacings(KeyValueStore<String, PacingState> store) {
        this.store = store;
        try (KeyValueIterator<String, PacingState> entries = store.all()) {
            entries.forEachRemaining(entry -> Optional.ofNullable(entry.value) // null where it cannot be read
                    .ifPresent(state -> byWatch.put(entry.key, decode(state))));
        }
    }

    Pacing of(String watchId) {
        return byWatch.getOrDefault(watchId, Pacing.START);
    }

    List<String> watches() {
        return List.copyOf(byWatch.keySet());
    }

    void put(String watchId, Pacing pacing) {
        if (pacing.equals(of(watchId))) {
            return;
        }
        if (pacing.equals(Pacing.START)) {
            byWatch.remove(watchId);
            store.delete(watchId);
        } else {
            byWatch.put(watchId, pacing);
            store.put(watchId, encode(pacing));
        }
    }

    private static PacingState encode(Pacing pacing) {
        PacingState.Builder state = PacingState.newBuilder()
                .setWindowAt(pacing.window().from())
                .setSent(pacing.window().sent());
        if (pacing instanceof Holding holding) {
            state.setHeldAt(holding.since()).setQuiet(holding.quiet()).setCount(holding.count());
        }
        return state.build();
    }

    private static Pacing decode(PacingState state) {
        AlertWindow window = new AlertWindow(state.getWindowAt(), state.getSent());
        return state.getHeldAt() == null
                ? new Open(window)
                : new Holding(window, state.getHeldAt(), state.getQuiet(), state.getCount());
    }
}
