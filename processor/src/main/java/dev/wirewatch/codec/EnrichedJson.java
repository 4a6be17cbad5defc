package dev.wirewatch.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.formats.RecordJson;
import dev.wirewatch.schemas.EnrichedArticle;

/** A revision of an article as JSON: the fields in which articles are posted, and what we know of it. Fields are added, never changed. */
public final class EnrichedJson {

    private EnrichedJson() {}

    /** For a list: without its text. */
    public static ObjectNode summary(EnrichedArticle enriched) {
        ObjectNode json = article(enriched);
        json.remove("body");
        return json;
    }

    /** With its text; {@code language} is the publisher's word for it, and {@code detectedLanguage} ours. */
    public static ObjectNode article(EnrichedArticle enriched) {
        return RecordJson.of(enriched.getArticle())
                .put("revision", enriched.getRevision())
                .put("revisionKind", JsonValues.token(enriched.getRevisionKind()))
                .put("receivedAt", JsonValues.text(enriched.getReceivedAt()))
                .put("detectedLanguage", JsonValues.text(enriched.getLanguage()));
    }

    /** With its entities and claims, and the {@code text} that all spans point into. */
    public static ObjectNode annotated(EnrichedArticle enriched) {
        ObjectNode json = article(enriched);
        json.put("text", ArticleCodec.document(enriched.getArticle()).text());
        json.set("skipped", JsonValues.spans(enriched.getSkipped()));
        json.set("entities", JsonValues.array(enriched.getEntities(), EntityJson::inDocument));
        json.set("claims", JsonValues.array(enriched.getClaims(), ClaimJson::inDocument));
        json.set("retractedClaims", JsonValues.array(enriched.getRetractedClaims(), ClaimJson::inDocument));
        return json;
    }
}
