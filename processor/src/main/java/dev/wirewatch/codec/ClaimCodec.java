package dev.wirewatch.codec;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.Factuality;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A claim to Avro and back. */
final class ClaimCodec {

    private ClaimCodec() {}

    /**
     * A claim that its article makes for the first time.
     *
     * @param revision the revision that makes it
     * @param text the document that the spans point into
     * @param entities those of the document, by id
     */
    static dev.wirewatch.schemas.Claim encode(Claim claim, int revision, String text, Map<String, Entity> entities) {
        return new dev.wirewatch.schemas.Claim(
                claim.id(),
                null,
                ClaimState.ASSERTED,
                revision,
                ClaimEnums.encode(claim.kind()),
                encode(claim.speaker(), entities),
                encode(claim.cue(), text),
                new Content(claim.words(text), Spans.encode(claim.content())),
                references(claim.about(), entities),
                ClaimEnums.encode(claim.rule()),
                claim.confidence(),
                claim.amounts().stream().map(FigureCodec::encode).toList(),
                claim.times().stream().map(FigureCodec::encode).toList());
    }

    static Claim decode(dev.wirewatch.schemas.Claim claim) {
        return new Claim(
                claim.getId(),
                ClaimEnums.decode(claim.getKind()),
                decode(claim.getSpeaker()),
                decode(claim.getCue()),
                Spans.decode(claim.getContent().getSpans()),
                EntityCodec.ids(claim.getAbout()),
                ClaimEnums.decode(claim.getRule()),
                claim.getConfidence(),
                claim.getAmounts().stream().map(FigureCodec::decode).toList(),
                claim.getTimes().stream().map(FigureCodec::decode).toList());
    }

    private static dev.wirewatch.schemas.Speaker encode(Speaker speaker, Map<String, Entity> entities) {
        return new dev.wirewatch.schemas.Speaker(
                speaker.name(),
                speaker.entityId().orElse(null),
                speaker.role().orElse(null),
                ClaimEnums.encode(speaker.resolution()),
                Spans.encode(speaker.spans()),
                references(speaker.coSpeakers(), entities));
    }

    private static Speaker decode(dev.wirewatch.schemas.Speaker speaker) {
        return new Speaker(
                Spans.decode(speaker.getSpans()),
                speaker.getName(),
                Optional.ofNullable(speaker.getEntityId()),
                Optional.ofNullable(speaker.getRole()),
                ClaimEnums.decode(speaker.getResolution()),
                EntityCodec.ids(speaker.getCoSpeakers()));
    }

    private static dev.wirewatch.schemas.Cue encode(Cue cue, String text) {
        return new dev.wirewatch.schemas.Cue(
                cue.lemma(),
                Span.join(cue.spans(), text),
                ClaimEnums.encode(cue.kind()),
                cue.factuality().negated(),
                cue.factuality().modal(),
                cue.factuality().hearsay(),
                cue.factuality().conditional(),
                cue.factuality().question(),
                Spans.encode(cue.spans()));
    }

    private static Cue decode(dev.wirewatch.schemas.Cue cue) {
        return new Cue(
                Spans.decode(cue.getSpans()),
                cue.getLemma(),
                ClaimEnums.decode(cue.getAct()),
                new Factuality(
                        cue.getNegated(), cue.getModal(), cue.getHearsay(), cue.getConditional(), cue.getQuestion()));
    }

    private static List<EntityRef> references(List<String> ids, Map<String, Entity> entities) {
        return ids.stream().map(entities::get).map(EntityCodec::reference).toList();
    }
}
