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
import java.util.stream.IntStream;

/** Alerts about invented people. */
public final class SampleAlerts {

    private static final Instant TIME = Instant.parse("2026-03-01T09:30:00Z");

    private SampleAlerts() {}

    public static Message.Single message(String id) {
        return message(alert(id, 1));
    }

    public static Message.Single message(Alert alert) {
        return new Message.Single(alert, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param reasons how many */
    public static Alert alert(String id, int reasons) {
        return Alert.newBuilder()
                .setId(id)
                .setWatchId("w-bryn")
                .setWatchLabel("Bryn Holme")
                .setKind(AlertKind.NEW)
                .setArticle(ArticleRef.newBuilder()
                        .setId("a-1")
                        .setRevision(1)
                        .setSource("Harbour Wire")
                        .setHeadline("Ferry line drops night crossing")
                        .setReceivedAt(TIME)
                        .build())
                .setReasons(IntStream.range(0, reasons)
                        .mapToObj(SampleAlerts::reason)
                        .toList())
                .setAlertedAt(TIME)
                .build();
    }

    private static MatchReason reason(int number) {
        String snippet = "Bryn Holme of the harbor board said the crossing, no. " + number + ", would end in May.";
        return MatchReason.newBuilder()
                .setRule(MatchRule.NAME)
                .setName("Bryn Holme")
                .setSnippet(snippet)
                .setSpans(List.of())
                .setSnippetSpans(
                        List.of(Span.newBuilder().setStart(0).setEnd(10).build()))
                .build();
    }
}
