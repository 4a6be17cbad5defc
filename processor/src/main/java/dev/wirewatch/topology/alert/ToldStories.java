package dev.wirewatch.topology.alert;

import dev.wirewatch.schemas.internal.ToldStory;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;

/** What the owners of watches were told of their stories. */
final class ToldStories {

    private final KeyValueStore<String, ToldStory> store;

    ToldStories(KeyValueStore<String, ToldStory> store) {
        this.store = store;
    }

    ToldSoFar get(String watchId, String story) {
        return ToldSoFar.of(Optional.ofNullable(store.get(key(watchId, story))));
    }

    void put(String watchId, String story, ToldSoFar told) {
        store.put(key(watchId, story), told.stored().orElse(null)); // null is Kafka's way to delete
    }

    private static String key(String watchId, String story) {
        return watchId + ' ' + story;
    }
}
