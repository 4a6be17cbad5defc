package dev.wirewatch.topology.alert;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.StorySplit;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.watch.WatchIndex;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.streams.KeyValue;

/** Brings what somebody says of the story of an article to the watch that told it, if there is one still. */
record SplitMatches(WatchIndex watches) {

    List<KeyValue<String, Match>> of(String key, StorySplit split) {
        return watches.find(split.getWatchId()).stream()
                .map(watch -> KeyValue.pair(
                        watch.id(),
                        Match.newBuilder()
                                .setWatchId(watch.id())
                                .setWatchLabel(watch.label())
                                .setArticle(unread(split.getArticleId()))
                                .setRevisionKind(RevisionKind.UNKNOWN)
                                .setSplit(true)
                                .build()))
                .toList();
    }

    private static ArticleRef unread(String id) {
        return ArticleRef.newBuilder()
                .setId(id)
                .setRevision(0)
                .setSource("")
                .setReceivedAt(Instant.EPOCH)
                .build();
    }
}
