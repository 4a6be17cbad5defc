package dev.wirewatch.web.page;

import dev.wirewatch.archive.Found;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.wording.ClaimSentence;
import dev.wirewatch.wording.OneLine;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A claim in a list.
 *
 * @param speakerHref page of the speaker; empty when it is no entity
 * @param note "corrected", "retracted"; empty when it stands as it was first made
 */
public record ClaimRow(
        String id,
        Instant time,
        String speaker,
        String speakerHref,
        String predicate,
        String content,
        List<EntityLink> about,
        String act,
        String note,
        boolean retracted,
        String source,
        String headline,
        String href) {

    static ClaimRow of(Found.Hit<Claim> hit) {
        return of(hit.record(), hit.record().getArticle(), hit.time());
    }

    static ClaimRow of(StatementReport report) {
        return of(report.getClaim(), report.getClaim().getArticle(), report.getAt());
    }

    static ClaimRow of(Claim claim, ArticleRef article, Instant time) {
        ClaimSentence sentence = ClaimSentence.of(claim);
        ClaimState state = claim.getState();
        boolean changed = state == ClaimState.CORRECTED || state == ClaimState.RETRACTED;
        return new ClaimRow(
                claim.getId(),
                time,
                OneLine.of(sentence.speaker()),
                Optional.ofNullable(claim.getSpeaker().getEntityId())
                        .map(Links::entity)
                        .orElse(""),
                sentence.predicate(),
                OneLine.of(sentence.content()),
                claim.getAbout().stream().map(EntityLink::of).toList(),
                word(claim.getCue().getAct()),
                changed ? word(state) : "",
                state == ClaimState.RETRACTED,
                OneLine.of(article.getSource()),
                ArticleRow.headline(article.getHeadline(), sentence.content().isEmpty()),
                Links.claim(article.getId(), claim.getId()));
    }

    static String word(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
