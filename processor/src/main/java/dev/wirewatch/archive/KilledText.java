package dev.wirewatch.archive;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.MatchReason;

/** What stays of the parts of a record when their article is killed. */
final class KilledText {

    private KilledText() {}

    static ArticleRef of(ArticleRef article) {
        return ArticleRef.newBuilder(article).setHeadline("").build();
    }

    static MatchReason of(MatchReason reason) {
        return MatchReason.newBuilder().setRule(reason.getRule()).build();
    }
}
