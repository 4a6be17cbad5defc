package dev.wirewatch.topology.alert;

import dev.wirewatch.kafka.Traceparent;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.StorySplit;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.topology.step.Step;
import dev.wirewatch.watch.WatchIndex;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/** Brings what somebody says of the story of an article to the watch that told it, if there is one still. */
final class MatchSplits extends Step<StorySplit, Match> {

    private final WatchIndex watches;

    MatchSplits(WatchIndex watches) {
        this.watches = watches;
    }

    @Override
    protected void handle(Record<String, StorySplit> record) {
        StorySplit split = record.value();
        watches.find(split.getWatchId()).ifPresent(watch -> {
            Match match = Match.newBuilder()
                    .setWatchId(watch.id())
                    .setWatchLabel(watch.label())
                    .setArticle(unread(split.getArticleId()))
                    .setRevisionKind(RevisionKind.UNKNOWN)
                    .setSplit(true)
                    .build();
            forward(new Record<>(watch.id(), match, record.timestamp(), trace(record.headers())));
        });
    }

    /** Anybody's headers may be larger than a record of ours. */
    private static Headers trace(Headers headers) {
        Headers trace = new RecordHeaders();
        Traceparent.in(headers).flatMap(Traceparent::parse).ifPresent(parent -> Traceparent.set(trace, parent));
        return trace;
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
