package dev.wirewatch.topology.alert;

import dev.wirewatch.schemas.internal.ToldStory;
import dev.wirewatch.story.ToldClaims;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.streams.state.KeyValueStore;

/** What the owners of watches were told of their stories. */
final class ToldStories {

    private final KeyValueStore<String, ToldStory> store;

    ToldStories(KeyValueStore<String, ToldStory> store) {
        this.store = store;
    }

    private Optional<ToldStory> of(String watchId, String story) {
        return Optional.ofNullable(store.get(key(watchId, story)));
    }

    /** Returns how many of its articles stand. */
    int standing(String watchId, String story) {
        return of(watchId, story).map(ToldStory::getStanding).orElse(0);
    }

    /** Returns the id of the alert that told a story first. */
    Optional<String> firstAlert(String watchId, String story) {
        return of(watchId, story).map(ToldStory::getFirstAlert);
    }

    ToldClaims claims(String watchId, String story) {
        return new ToldClaims(of(watchId, story).stream()
                .flatMap(told -> told.getClaims().stream())
                .map(ToldStories::terms)
                .toList());
    }

    /**
     * An article tells the story.
     *
     * @param alert the id of its alert
     * @param contents of the claims that it tells
     */
    void tell(String watchId, String story, String alert, Stream<String> contents, Instant now) {
        Optional<ToldStory> told = of(watchId, story);
        ToldClaims claims = claims(watchId, story).with(contents);
        store.put(
                key(watchId, story),
                new ToldStory(
                        told.map(ToldStory::getFirstAlert).orElse(alert),
                        told.map(ToldStory::getStanding).orElse(0),
                        claims.claims().stream().map(ToldStories::bytes).toList(),
                        now));
    }

    /**
     * More of its articles stand, or fewer. A story is forgotten with the last one.
     *
     * @param more 1 or -1
     */
    void stand(String watchId, String story, int more) {
        of(watchId, story).ifPresent(told -> {
            int standing = told.getStanding() + more;
            store.put(
                    key(watchId, story),
                    standing > 0
                            ? ToldStory.newBuilder(told).setStanding(standing).build()
                            : null);
        });
    }

    private static String key(String watchId, String story) {
        return watchId + ' ' + story;
    }

    private static ByteBuffer bytes(int[] terms) {
        ByteBuffer bytes = ByteBuffer.allocate(terms.length * Integer.BYTES);
        bytes.asIntBuffer().put(terms);
        return bytes;
    }

    private static int[] terms(ByteBuffer bytes) {
        int[] terms = new int[bytes.remaining() / Integer.BYTES];
        bytes.duplicate().asIntBuffer().get(terms);
        return terms;
    }
}
