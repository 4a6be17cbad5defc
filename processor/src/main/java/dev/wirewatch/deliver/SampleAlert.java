package dev.wirewatch.deliver;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a channel is tried out with. */
public final class SampleAlert {

    private static final String NAME = "Wirewatch";
    private static final String SNIPPET =
            NAME + " sent this sample to try out a channel. Alerts will look like it; nothing has happened.";

    private SampleAlert() {}

    /** A new one each time, so that a receiver does not take it for a repeat. */
    public static Message at(Instant now) {
        Span name = Span.newBuilder().setStart(0).setEnd(NAME.length()).build();
        Alert alert = Alert.newBuilder()
                .setId("sample-" + now.toEpochMilli())
                .setWatchId("sample")
                .setWatchLabel("A sample")
                .setKind(AlertKind.NEW)
                .setArticle(ArticleRef.newBuilder()
                        .setId("sample")
                        .setRevision(1)
                        .setSource("Wirewatch")
                        .setHeadline("This is how an alert looks here")
                        .setPublished(now)
                        .setReceivedAt(now)
                        .build())
                .setReasons(List.of(MatchReason.newBuilder()
                        .setRule(MatchRule.NAME)
                        .setName(NAME)
                        .setSpan(name)
                        .setSnippet(SNIPPET)
                        .setSpans(List.of(name))
                        .setSnippetSpans(List.of(name))
                        .build()))
                .setAlertedAt(now)
                .build();
        return new Message.Single(alert, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
