package dev.wirewatch.codec;

import static dev.wirewatch.codec.JsonValues.array;
import static dev.wirewatch.codec.JsonValues.text;
import static dev.wirewatch.codec.JsonValues.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.MatchReason;
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
        json.put("alertedAt", text(alert.getAlertedAt()));
        return json;
    }

    /** Without a claim for a watch on mentions. */
    private static ObjectNode reason(MatchReason reason) {
        ObjectNode json = JsonValues.object();
        json.put("rule", token(reason.getRule()));
        json.put("name", reason.getName());
        Optional.ofNullable(reason.getSpan()).ifPresent(span -> json.set("span", JsonValues.span(span)));
        json.put("snippet", reason.getSnippet());
        Optional.ofNullable(reason.getClaim()).ifPresent(claim -> json.set("claim", ClaimJson.of(claim)));
        return json;
    }
}
