package dev.wirewatch.topology.alert;

import dev.wirewatch.schemas.internal.ToldStory;
import dev.wirewatch.story.ToldClaims;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a watch's owner was told of a story.
 *
 * @param firstAlert id of the alert that told it first; empty while none did
 * @param standing articles that told or repeated it and stand
 */
record ToldSoFar(Optional<String> firstAlert, int standing, ToldClaims claims, Instant seenAt) {

    private static final ToldSoFar NOTHING =
            new ToldSoFar(Optional.empty(), 0, new ToldClaims(List.of()), Instant.EPOCH);

    static ToldSoFar of(Optional<ToldStory> stored) {
        return stored.map(story -> new ToldSoFar(
                        Optional.of(story.getFirstAlert()),
                        story.getStanding(),
                        new ToldClaims(
                                story.getClaims().stream().map(ToldSoFar::terms).toList()),
                        story.getSeenAt()))
                .orElse(NOTHING);
    }

    /**
     * An article tells it.
     *
     * @param alert the id of its alert
     * @param contents of the claims that it tells
     */
    ToldSoFar with(String alert, Stream<String> contents, Instant now) {
        return new ToldSoFar(firstAlert.or(() -> Optional.of(alert)), standing, claims.with(contents), now);
    }

    /** More of its articles stand, or fewer; it is forgotten with the last one. */
    ToldSoFar standing(int more) {
        boolean forgotten = firstAlert.isEmpty() || standing + more <= 0;
        return forgotten ? NOTHING : new ToldSoFar(firstAlert, standing + more, claims, seenAt);
    }

    /** As it is stored; empty when nothing is told. */
    Optional<ToldStory> stored() {
        return firstAlert.map(alert -> new ToldStory(
                alert, standing, claims.claims().stream().map(ToldSoFar::bytes).toList(), seenAt));
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
