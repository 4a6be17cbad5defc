package dev.wirewatch.codec;

import static dev.wirewatch.codec.JsonValues.array;
import static dev.wirewatch.codec.JsonValues.span;
import static dev.wirewatch.codec.JsonValues.spans;
import static dev.wirewatch.codec.JsonValues.text;
import static dev.wirewatch.codec.JsonValues.texts;
import static dev.wirewatch.codec.JsonValues.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.schemas.Amount;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.Quantity;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.StatedTime;
import java.util.Optional;

/** A claim as JSON. Its fields are the same wherever it is printed; they are added to, never changed. */
public final class ClaimJson {

    private ClaimJson() {}

    /**
     * A claim for a reader who does not have its document: with the words of its content and cue, its state, and its article if it
     * is published by itself.
     */
    public static ObjectNode of(Claim claim) {
        ObjectNode json = inDocument(claim)
                .put("contentText", claim.getContent().getText())
                .put("cueText", claim.getCue().getText())
                .put("state", token(claim.getState()))
                .put("stateRevision", claim.getStateRevision());
        Optional.ofNullable(claim.getArticle()).ifPresent(article -> json.set("article", ArticleRefJson.of(article)));
        return json;
    }

    /** A claim together with its document, which the spans point into. */
    static ObjectNode inDocument(Claim claim) {
        Speaker speaker = claim.getSpeaker();
        Cue cue = claim.getCue();
        ObjectNode json = JsonValues.object();
        json.put("id", claim.getId());
        json.put("kind", token(claim.getKind()));
        json.set("speaker", spans(speaker.getSpans()));
        json.put("speakerName", speaker.getName());
        json.put("speakerId", text(speaker.getEntityId()));
        json.set("cue", spans(cue.getSpans()));
        json.set("content", spans(claim.getContent().getSpans()));
        json.put("negated", cue.getNegated());
        json.put("modal", cue.getModal());
        json.put("hearsay", cue.getHearsay());
        json.put("conditional", cue.getConditional());
        json.put("question", cue.getQuestion());
        json.put("act", token(cue.getAct()));
        json.put("cueLemma", cue.getLemma());
        json.put("speakerRole", text(speaker.getRole()));
        json.put("speakerResolution", token(speaker.getResolution()));
        json.set("coSpeakers", texts(EntityCodec.ids(speaker.getCoSpeakers())));
        json.set("about", texts(EntityCodec.ids(claim.getAbout())));
        json.put("rule", token(claim.getRule()));
        json.put("confidence", claim.getConfidence());
        json.set("amounts", array(claim.getAmounts(), ClaimJson::amount));
        json.set("times", array(claim.getTimes(), ClaimJson::time));
        return json;
    }

    private static ObjectNode amount(Amount amount) {
        ObjectNode json = JsonValues.object();
        json.set("span", span(amount.getSpan()));
        json.put("qualifier", token(amount.getQualifier()));
        json.set("quantities", array(amount.getQuantities(), ClaimJson::quantity));
        return json;
    }

    /** Numbers are text, as in the schema: no digit of them is lost in a reader's floating point. */
    private static ObjectNode quantity(Quantity quantity) {
        return JsonValues.object()
                .put("kind", token(quantity.getKind()))
                .put("low", quantity.getLow())
                .put("high", quantity.getHigh())
                .put("unit", quantity.getUnit())
                .put("per", quantity.getPer());
    }

    private static ObjectNode time(StatedTime time) {
        ObjectNode json = JsonValues.object();
        json.set("span", span(time.getSpan()));
        return json.put("value", time.getValue());
    }
}
