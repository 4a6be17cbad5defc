package dev.wirewatch.topology.article;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.claims.Resolution;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.EntityRef;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;

/** Converts an enriched article from Avro to what watches match. */
record ArticleView(Document document, List<Span> skipped, List<Entity> entities, List<Claim> claims) {

    static ArticleView of(EnrichedArticle enriched) {
        var article = enriched.getArticle();
        return new ArticleView(
                Document.of(article.getId(), article.getHeadline(), article.getBody()),
                spans(enriched.getSkipped()),
                enriched.getEntities().stream().map(ArticleView::entity).toList(),
                enriched.getClaims().stream().map(ArticleView::claim).toList());
    }

    private static Entity entity(dev.wirewatch.schemas.Entity entity) {
        return new Entity(
                entity.getId(),
                EntityType.valueOf(entity.getType().name()),
                entity.getName(),
                spans(entity.getMentions()),
                entity.getCandidates());
    }

    private static Claim claim(dev.wirewatch.schemas.Claim claim) {
        var speaker = claim.getSpeaker();
        var cue = claim.getCue();
        return new Claim(
                claim.getId(),
                ClaimKind.valueOf(claim.getContent().getKind().name()),
                new Speaker(
                        spans(speaker.getSpans()),
                        speaker.getName(),
                        Optional.ofNullable(speaker.getEntityId()),
                        Optional.ofNullable(speaker.getRole()),
                        Resolution.valueOf(speaker.getResolution().name()),
                        speaker.getCoSpeakers().stream().map(EntityRef::getId).toList()),
                new Cue(
                        spans(cue.getSpans()),
                        cue.getLemma(),
                        CueKind.valueOf(cue.getKind().name()),
                        cue.getNegated(),
                        cue.getModal()),
                spans(claim.getContent().getSpans()),
                claim.getAbout().stream().map(EntityRef::getId).toList(),
                ClaimRule.valueOf(claim.getRule().name()),
                claim.getConfidence(),
                Figures.amountsOf(claim.getAmounts()),
                Figures.timesOf(claim.getTimes()));
    }

    private static List<Span> spans(List<dev.wirewatch.schemas.Span> spans) {
        return spans.stream()
                .map(span -> new Span(span.getStart(), span.getEnd()))
                .toList();
    }
}
