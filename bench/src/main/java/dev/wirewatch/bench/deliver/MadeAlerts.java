package dev.wirewatch.bench.deliver;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.Span;
import java.time.Instant;
import java.util.List;

/** Alerts of many watches, each of an article of its own. */
final class MadeAlerts {

    private static final int WATCHES = 200;
    private static final String NAME = "Wenna Trevanion";
    private static final String SNIPPET = "The berths were full, " + NAME + " said on Monday, and would be until May.";

    private MadeAlerts() {}

    /** The watch of an alert by the alert's number. */
    static String watch(int number) {
        return "watch-" + number % WATCHES;
    }

    static Alert alert(int number, String address) {
        Instant now = Instant.now();
        int name = SNIPPET.indexOf(NAME);
        Span span =
                Span.newBuilder().setStart(name).setEnd(name + NAME.length()).build();
        return Alert.newBuilder()
                .setId("alert-" + number)
                .setWatchId(watch(number))
                .setWatchLabel(NAME)
                .setKind(AlertKind.NEW)
                .setArticle(ArticleRef.newBuilder()
                        .setId("bench-" + number)
                        .setRevision(1)
                        .setSource("Bench")
                        .setHeadline("Harbor master tells of full berths")
                        .setUrl(address)
                        .setPublished(now)
                        .setReceivedAt(now)
                        .build())
                .setReasons(List.of(MatchReason.newBuilder()
                        .setRule(MatchRule.NAME)
                        .setName(NAME)
                        .setSpan(span)
                        .setSnippet(SNIPPET)
                        .setSpans(List.of(span))
                        .setSnippetSpans(List.of(span))
                        .build()))
                .setAlertedAt(now)
                .build();
    }
}
