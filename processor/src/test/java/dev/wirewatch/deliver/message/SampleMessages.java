package dev.wirewatch.deliver.message;

import dev.wirewatch.deliver.Message;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimKind;
import dev.wirewatch.schemas.ClaimRule;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.DigestItem;
import dev.wirewatch.schemas.FigureChange;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.SpeakerResolution;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A message of each kind, with invented news. */
public final class SampleMessages {

    private static final Instant TIME = Instant.parse("2026-03-01T09:30:05Z");
    private static final String RAIL = "Veldmark Rail";
    private static final String FERRY = "Orla ferries";

    private SampleMessages() {}

    /** By name. */
    public static Map<String, Message> all() {
        Map<String, Message> all = new LinkedHashMap<>();
        all.put("new", single(denial()));
        all.put("update", single(update()));
        all.put("withdrawal", single(withdrawal()));
        all.put("digest", single(digest()));
        all.put("summary", summary(List.of(denial(), update(), withdrawal(), digest()), 12));
        all.put("empty", summary(List.of(), 0));
        return all;
    }

    public static Message.Single single(Alert alert) {
        Watch watch = Watch.newBuilder()
                .setId(alert.getWatchId())
                .setLabel(alert.getWatchLabel())
                .setKind(WatchKind.CLAIMS_ABOUT)
                .setNote("Client since 2024; tell Marit of any denial")
                .setCreatedAt(TIME)
                .build();
        return new Message.Single(alert, Optional.of(watch), Optional.empty(), Optional.empty());
    }

    public static Message.Summary summary(List<Alert> alerts, int more) {
        return new Message.Summary("summary-1", "What the watches found from 8:00 to 9:00.", alerts, more);
    }

    public static Alert denial() {
        String snippet =
                "… The rail operator’s spokeswoman, Ines Halvorsen, denied that Veldmark Rail knew of the brake"
                        + " faults before the March inspection, and said that …";
        MatchReason reason = claimReason(snippet, "Veldmark Rail knew of the brake faults before the March inspection");
        return alert("alert-1", AlertKind.NEW, RAIL, "Northwire", "Veldmark Rail denies hiding brake faults", reason);
    }

    public static Alert update() {
        String snippet = "… after a fire on the car deck of an Orla Ferries vessel off Tarnwick. Fourteen people were"
                + " taken ashore, not 41 as first …";
        MatchReason reason = MatchReason.newBuilder()
                .setRule(MatchRule.NAME)
                .setName("Orla Ferries")
                .setSnippet(snippet)
                .setSnippetSpans(List.of(marked(snippet, "Orla Ferries")))
                .build();
        return Alert.newBuilder(
                        alert("alert-3", AlertKind.UPDATE, FERRY, "Coastwire", "Fourteen hurt in ferry fire", reason))
                .setCause("The source changed figures.")
                .setChanged(List.of(new FigureChange("41", "14"), new FigureChange("three decks", "one deck")))
                .setStory(new AlertStory(
                        "alert-2", 5, 2, 3, List.of("Coastwire", "Northwire", "Tarnwick Harbor Authority")))
                .build();
    }

    public static Alert withdrawal() {
        return Alert.newBuilder(denial())
                .setId("alert-4")
                .setKind(AlertKind.WITHDRAWAL)
                .setCause("The source withdrew the article.")
                .setStory(new AlertStory("alert-1", 1, 0, 1, List.of("Northwire")))
                .build();
    }

    public static Alert digest() {
        return Alert.newBuilder(denial())
                .setId("alert-5")
                .setKind(AlertKind.DIGEST)
                .setReasons(List.of())
                .setCause("Held in quiet hours.")
                .setItems(List.of(item(denial()), item(update()), item(withdrawal())))
                .setMore(4)
                .build();
    }

    /** An update with a text in each place that news or a user can fill. */
    public static Alert filledWith(String text) {
        MatchReason reason = MatchReason.newBuilder(claimReason(text, text))
                .setName(text)
                .setSnippetSpans(List.of(new Span(0, Math.min(1, text.length()))))
                .build();
        Alert alert = alert(text, AlertKind.UPDATE, text, text, text, reason);
        return Alert.newBuilder(alert)
                .setArticle(ArticleRef.newBuilder(alert.getArticle())
                        .setUrl("https://news.example/a?b=\"'><x>&c=@all|d")
                        .build())
                .setWatchId(text)
                .setCause(text)
                .setChanged(List.of(new FigureChange(text, text)))
                .setStory(new AlertStory(text, 7, 2, 3, List.of(text, text)))
                .build();
    }

    public static DigestItem item(Alert alert) {
        return new DigestItem(
                alert.getId(),
                alert.getKind(),
                alert.getArticle(),
                alert.getReasons().get(0),
                alert.getCause(),
                alert.getAlertedAt());
    }

    private static Alert alert(
            String id, AlertKind kind, String watch, String source, String headline, MatchReason reason) {
        ArticleRef article = new ArticleRef(
                "article-of-" + id,
                1,
                source,
                headline,
                "https://news.example/2026/03/01/"
                        + headline.toLowerCase(Locale.ROOT).replace(' ', '-'),
                TIME.minusSeconds(14),
                TIME.minusSeconds(1));
        return Alert.newBuilder()
                .setId(id)
                .setWatchId("watch-of-" + watch)
                .setWatchLabel(watch)
                .setKind(kind)
                .setArticle(article)
                .setReasons(List.of(reason))
                .setStory(new AlertStory(id, 1, 0, 1, List.of(source)))
                .setAlertedAt(TIME)
                .build();
    }

    private static MatchReason claimReason(String snippet, String content) {
        Claim claim = Claim.newBuilder()
                .setId("claim-1")
                .setState(ClaimState.ASSERTED)
                .setKind(ClaimKind.INDIRECT)
                .setSpeaker(new Speaker("Ines Halvorsen", null, null, SpeakerResolution.NAME, List.of(), List.of()))
                .setCue(Cue.newBuilder()
                        .setLemma("deny")
                        .setText("denied")
                        .setAct(SpeechAct.DENY)
                        .build())
                .setContent(new Content(content, List.of()))
                .setRule(ClaimRule.CLAUSE)
                .build();
        return MatchReason.newBuilder()
                .setRule(MatchRule.CLAIM_ABOUT)
                .setName(RAIL)
                .setSnippet(snippet)
                .setSnippetSpans(List.of(marked(snippet, content)))
                .setClaim(claim)
                .build();
    }

    private static Span marked(String snippet, String words) {
        int start = Math.max(0, snippet.indexOf(words));
        return new Span(start, Math.min(snippet.length(), start + words.length()));
    }
}
