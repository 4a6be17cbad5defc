package dev.wirewatch.topology.article;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.claims.Claim;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.schemas.ClaimKind;
import dev.wirewatch.schemas.ClaimRule;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.Content;
import dev.wirewatch.schemas.Cue;
import dev.wirewatch.schemas.CueKind;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.Resolution;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.internal.RevisedArticle;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Converts a revision and its annotation to Avro. */
record Annotated(RevisedArticle revised, String text, Annotation annotation) {

    EnrichedArticle toAvro() {
        var article = revised.getArticle();
        return new EnrichedArticle(
                article.getId(),
                revised.getRevision(),
                revised.getChange(),
                revised.getReceivedAt(),
                article,
                annotation.language().orElse(article.getLanguage()),
                spans(annotation.skipped()),
                annotation.entities().stream().map(Annotated::entity).toList(),
                claims(),
                List.of());
    }

    private List<dev.wirewatch.schemas.Claim> claims() {
        Map<String, Entity> entities =
                annotation.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return annotation.claims().stream().map(claim -> claim(claim, entities)).toList();
    }

    private dev.wirewatch.schemas.Claim claim(Claim claim, Map<String, Entity> entities) {
        var article = revised.getArticle();
        String content = claim.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
        return new dev.wirewatch.schemas.Claim(
                claim.id(),
                article.getId(),
                revised.getRevision(),
                article.getSource(),
                article.getHeadline(),
                article.getPublished(),
                ClaimState.ASSERTED,
                revised.getRevision(),
                new Speaker(
                        claim.speaker().name(),
                        claim.speaker().entityId().orElse(null),
                        claim.speaker().role().orElse(null),
                        Resolution.valueOf(claim.speaker().resolution().name()),
                        spans(claim.speaker().spans()),
                        refs(claim.speaker().coSpeakers(), entities)),
                new Cue(
                        claim.cue().lemma(),
                        CueKind.valueOf(claim.cue().kind().name()),
                        claim.cue().negated(),
                        spans(claim.cue().spans()),
                        claim.cue().modal()),
                new Content(content, ClaimKind.valueOf(claim.kind().name()), spans(claim.content())),
                refs(claim.about(), entities),
                claim.confidence(),
                ClaimRule.valueOf(claim.rule().name()),
                Figures.amounts(claim.amounts()),
                Figures.times(claim.times()));
    }

    private static List<EntityRef> refs(List<String> ids, Map<String, Entity> entities) {
        return ids.stream()
                .map(entities::get)
                .map(entity -> new EntityRef(entity.id(), type(entity), entity.name()))
                .toList();
    }

    private static dev.wirewatch.schemas.Entity entity(Entity entity) {
        return new dev.wirewatch.schemas.Entity(
                entity.id(), type(entity), entity.name(), spans(entity.mentions()), entity.candidates());
    }

    private static EntityType type(Entity entity) {
        return EntityType.valueOf(entity.type().name());
    }

    private static List<Span> spans(List<dev.wirewatch.text.Span> spans) {
        return spans.stream().map(span -> new Span(span.start(), span.end())).toList();
    }
}
