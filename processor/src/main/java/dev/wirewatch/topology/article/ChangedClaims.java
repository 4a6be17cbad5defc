package dev.wirewatch.topology.article;

import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.streams.KeyValue;

/** The claims that a revision asserts, corrects or retracts, keyed by speaker; unchanged ones are left out. */
final class ChangedClaims {

    private ChangedClaims() {}

    static List<KeyValue<String, Claim>> of(String articleId, EnrichedArticle enriched) {
        return Stream.concat(enriched.getClaims().stream(), enriched.getRetracted().stream())
                .filter(claim -> claim.getSince() == enriched.getRevision())
                .map(claim -> KeyValue.pair(key(claim.getSpeaker()), claim))
                .toList();
    }

    private static String key(Speaker speaker) {
        return Optional.ofNullable(speaker.getEntityId()).orElse(speaker.getName());
    }
}
