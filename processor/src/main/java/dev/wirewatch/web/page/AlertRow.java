package dev.wirewatch.web.page;

import dev.wirewatch.archive.Found;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.FigureChange;
import dev.wirewatch.wording.OneLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An alert in a list.
 *
 * @param under id of the alert that told the story first; empty when it is this one
 * @param cause one sentence: what changed, what ended the match; may be empty
 * @param changes "46 instead of 36"
 * @param carriers who has the story, the first one first
 * @param items of a digest
 */
public record AlertRow(
        String id,
        String under,
        AlertKind kind,
        Instant time,
        String watchId,
        String watch,
        String articleId,
        String headline,
        String source,
        String cause,
        List<String> changes,
        List<ReasonPart> reasons,
        int articles,
        int sources,
        List<String> carriers,
        List<DigestRow> items,
        int moreItems) {

    static AlertRow of(Found.Hit<Alert> hit) {
        Alert alert = hit.record();
        ArticleRef article = alert.getArticle();
        Optional<AlertStory> story = Optional.ofNullable(alert.getStory());
        List<ReasonPart> reasons =
                alert.getReasons().stream().map(ReasonPart::of).toList();
        boolean killed = !reasons.isEmpty() && alert.getReasons().stream().allMatch(ReasonPart::isKilled);
        return new AlertRow(
                hit.id(),
                first(alert).equals(hit.id()) ? "" : first(alert),
                alert.getKind(),
                hit.time(),
                alert.getWatchId(),
                OneLine.of(alert.getWatchLabel()),
                article.getId(),
                ArticleRow.headline(article.getHeadline(), killed),
                OneLine.of(article.getSource()),
                OneLine.of(Optional.ofNullable(alert.getCause()).orElse("")),
                alert.getChanged().stream().map(AlertRow::change).toList(),
                reasons,
                story.map(AlertStory::getArticles).orElse(1),
                story.map(AlertStory::getSources).orElse(1),
                story.map(AlertStory::getSourceNames).orElse(List.of()).stream()
                        .map(OneLine::of)
                        .toList(),
                alert.getItems().stream().map(DigestRow::of).toList(),
                alert.getMore());
    }

    /** Id of the alert that told the story first. */
    static String first(Alert alert) {
        return Optional.ofNullable(alert.getStory())
                .map(AlertStory::getFirstAlert)
                .filter(id -> !id.isEmpty())
                .orElse(alert.getId());
    }

    static String change(FigureChange change) {
        return "%s instead of %s".formatted(OneLine.of(change.getTo()), OneLine.of(change.getFrom()));
    }

    public String title() {
        return switch (kind) {
            case NEW, UNKNOWN -> "Alert";
            case UPDATE -> "Update";
            case REPEAT -> "Repeat";
            case WITHDRAWAL -> "Withdrawn";
            case DIGEST -> "Digest";
        };
    }

    public boolean isWithdrawn() {
        return kind == AlertKind.WITHDRAWAL;
    }

    /** Whether its headline does not say itself that it does not hold. */
    public boolean hasHeadline() {
        return !ArticleRow.saysWithdrawn(headline);
    }

    /** Whether it tells nothing new, and is to disturb nobody. */
    public boolean isRepeat() {
        return kind == AlertKind.REPEAT;
    }

    public boolean isDigest() {
        return kind == AlertKind.DIGEST;
    }

    /** A class of the style sheet. */
    public String style() {
        return ClaimRow.word(kind);
    }

    public String href() {
        return Links.alert(id);
    }

    /** The first reason, the best one. */
    public List<ReasonPart> firstReason() {
        return reasons.stream().limit(1).toList();
    }
}
