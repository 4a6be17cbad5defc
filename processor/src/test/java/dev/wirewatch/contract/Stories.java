package dev.wirewatch.contract;

import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchKind;
import java.time.Instant;
import java.util.List;

/** Articles about invented people, one id each. */
final class Stories {

    private Stories() {}

    /** A watch that is told of each article that names a person. */
    static Watch watching(String id, String person) {
        return Watch.newBuilder()
                .setId(id)
                .setLabel(person)
                .setKind(WatchKind.ENTITY)
                .setNames(List.of(person))
                .setGrain(WatchGrain.ARTICLE)
                .setCreatedAt(Instant.now())
                .build();
    }

    static Article naming(String id, int version, String person) {
        return article(
                id,
                version,
                "Harbour talks go on",
                person + " met the dockers' union in Rotterdam on Monday.\n\n“The harbour will open again within "
                        + (2 + version) + " days,” " + person + " said.");
    }

    static Article killed(String id, int version) {
        return Article.newBuilder(article(id, version, "", ""))
                .setStatus(ArticleStatus.CANCELED)
                .build();
    }

    static Article article(String id, int version, String headline, String body) {
        return Article.newBuilder()
                .setId(id)
                .setSource("Northwire")
                .setSourceId(id)
                .setUrl(null)
                .setHeadline(headline)
                .setBody(body)
                .setLanguage("en")
                .setPublished(Instant.now())
                .setUpdated(null)
                .setVersion((long) version)
                .setUrgency(null)
                .setEmbargoedUntil(null)
                .build();
    }
}
