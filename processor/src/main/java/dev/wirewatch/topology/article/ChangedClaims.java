package dev.wirewatch.topology.article;

import dev.wirewatch.codec.ArticleRefs;
import dev.wirewatch.schemas.ArticleRef;
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

    static List<KeyValue<String, Claim>> of(String articleId, ReconciledRevision revision) {
        EnrichedArticle enriched = revision.enriched();
        ArticleRef article = ArticleRefs.of(enriched);
        return Stream.concat(enriched.getClaims().stream(), enriched.getRetractedClaims().stream())
                .filter(claim -> claim.getStateRevision() == enriched.getRevision())
                .map(claim -> KeyValue.pair(
                        key(claim.getSpeaker()),
                        Claim.newBuilder(claim).setArticle(article).build()))
                .toList();
    }

    private static String key(Speaker speaker) {
        return Optional.ofNullable(speaker.getEntityId()).orElse(speaker.getName());
    }
}
