package dev.wirewatch.codec;

import static dev.wirewatch.codec.JsonValues.array;
import static dev.wirewatch.codec.JsonValues.text;
import static dev.wirewatch.codec.JsonValues.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.DigestItem;
import dev.wirewatch.schemas.FigureChange;
import dev.wirewatch.schemas.MatchReason;
import java.util.List;
import java.util.Optional;

/** An alert as JSON. Fields are added, never changed. */
public final class AlertJson {

    private AlertJson() {}

    public static ObjectNode of(Alert alert) {
        ObjectNode json = JsonValues.object();
        json.put("id", alert.getId());
        json.put("watchId", alert.getWatchId());
        json.put("watchLabel", alert.getWatchLabel());
        json.put("kind", token(alert.getKind()));
        json.set("article", ArticleRefJson.of(alert.getArticle()));
        json.set("reasons", array(alert.getReasons(), AlertJson::reason));
        json.put("cause", text(alert.getCause()));
        json.set("changed", array(alert.getChanged(), AlertJson::change));
        Optional.ofNullable(alert.getStory()).ifPresent(story -> json.set("story", story(story)));
        json.put("alertedAt", text(alert.getAlertedAt()));
        if (alert.getKind() == AlertKind.DIGEST) {
            json.set("items", array(alert.getItems(), AlertJson::item));
            json.put("more", alert.getMore());
        }
        return json;
    }

    /** Some alerts, as the field {@code alerts} of an object. */
    public static ObjectNode list(List<Alert> alerts) {
        ObjectNode json = JsonValues.object();
        json.set("alerts", array(alerts, AlertJson::of));
        return json;
    }

    private static ObjectNode item(DigestItem item) {
        ObjectNode json = JsonValues.object();
        json.put("id", item.getId());
        json.put("kind", token(item.getKind()));
        json.set("article", ArticleRefJson.of(item.getArticle()));
        Optional.ofNullable(item.getReason()).ifPresent(reason -> json.set("reason", reason(reason)));
        json.put("cause", text(item.getCause()));
        json.put("heldAt", text(item.getHeldAt()));
        return json;
    }

    private static ObjectNode change(FigureChange change) {
        ObjectNode json = JsonValues.object();
        json.put("from", change.getFrom());
        json.put("to", change.getTo());
        return json;
    }

    private static ObjectNode story(AlertStory story) {
        ObjectNode json = JsonValues.object();
        json.put("firstAlert", story.getFirstAlert());
        json.put("articles", story.getArticles());
        json.put("copies", story.getCopies());
        json.put("sources", story.getSources());
        json.set("sourceNames", JsonValues.texts(story.getSourceNames()));
        return json;
    }

    /** Without a claim for a watch on mentions. */
    private static ObjectNode reason(MatchReason reason) {
        ObjectNode json = JsonValues.object();
        json.put("rule", token(reason.getRule()));
        json.put("name", reason.getName());
        Optional.ofNullable(reason.getSpan()).ifPresent(span -> json.set("span", JsonValues.span(span)));
        json.put("snippet", reason.getSnippet());
        json.set("spans", JsonValues.spans(reason.getSpans()));
        json.set("snippetSpans", JsonValues.spans(reason.getSnippetSpans()));
        Optional.ofNullable(reason.getClaim()).ifPresent(claim -> json.set("claim", ClaimJson.of(claim)));
        return json;
    }
}
