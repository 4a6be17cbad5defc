package dev.wirewatch.cli.annotate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Locale;

/** The line that {@code annotate} prints for an article. People script against it: fields are added, never changed. */
final class AnnotationJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnnotationJson() {}

    /** @param number not told: the line is the same wherever its article stands */
    static String line(int number, Document document, Annotation annotation) {
        ObjectNode line = JSON.createObjectNode();
        line.put("article", document.id());
        line.put("language", annotation.language().orElse("und"));
        spans(line.putArray("skipped"), annotation.skipped());
        ArrayNode entities = line.putArray("entities");
        annotation.entities().forEach(entity -> entity(entities.addObject(), entity));
        ArrayNode claims = line.putArray("claims");
        annotation.claims().forEach(claim -> claim(claims.addObject(), claim));
        try {
            return JSON.writeValueAsString(line) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of plain values is always JSON.", e);
        }
    }

    private static void entity(ObjectNode node, Entity entity) {
        node.put("id", entity.id());
        node.put("type", lower(entity.type()));
        node.put("name", entity.name());
        spans(node.putArray("mentions"), entity.mentions());
        ArrayNode candidates = node.putArray("candidates");
        entity.candidates().forEach(candidates::add);
    }

    private static void claim(ObjectNode node, Claim claim) {
        node.put("id", claim.id());
        node.put("kind", lower(claim.kind()));
        spans(node.putArray("speaker"), claim.speaker().spans());
        node.put("speakerName", claim.speaker().name());
        node.put("speakerId", claim.speaker().entityId().orElse(""));
        spans(node.putArray("cue"), claim.cue().spans());
        spans(node.putArray("content"), claim.content());
        node.put("negated", claim.cue().negated());
        node.put("modal", claim.cue().modal());
        node.put("act", lower(claim.cue().kind()));
        node.put("cueLemma", claim.cue().lemma());
        claim.speaker().role().ifPresent(role -> node.put("speakerRole", role));
        node.put("speakerResolution", lower(claim.speaker().resolution()));
        strings(node.putArray("coSpeakers"), claim.speaker().coSpeakers());
        strings(node.putArray("about"), claim.about());
        node.put("rule", lower(claim.rule()));
        node.put("confidence", claim.confidence());
        ArrayNode amounts = node.putArray("amounts");
        claim.amounts().forEach(amount -> amount(amounts.addObject(), amount));
        ArrayNode times = node.putArray("times");
        claim.times().forEach(time -> {
            ObjectNode stated = times.addObject();
            span(stated.putArray("span"), time.span());
            stated.put("value", time.value());
        });
    }

    /** Numbers are text, as in the schema: no digit of them is lost in a reader's floating point. */
    private static void amount(ObjectNode node, Amount amount) {
        span(node.putArray("span"), amount.span());
        node.put("qualifier", lower(amount.qualifier()));
        ArrayNode quantities = node.putArray("quantities");
        for (Quantity quantity : amount.quantities()) {
            quantities
                    .addObject()
                    .put("kind", lower(quantity.kind()))
                    .put("low", quantity.low().toPlainString())
                    .put("high", quantity.high().toPlainString())
                    .put("unit", quantity.unit())
                    .put("per", quantity.per());
        }
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    private static void spans(ArrayNode array, List<Span> spans) {
        spans.forEach(span -> span(array.addArray(), span));
    }

    private static void span(ArrayNode array, Span span) {
        array.add(span.start()).add(span.end());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
