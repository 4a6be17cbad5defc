package dev.wirewatch.topology.alert;

import dev.wirewatch.codec.SketchCodec;
import dev.wirewatch.codec.WatchEnums;
import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AlertStory;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.internal.AlertState;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.story.Coverage;
import dev.wirewatch.watch.AlertCause;
import dev.wirewatch.watch.Telling;
import dev.wirewatch.watch.Telling.Outcome;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes an alert. */
final class AlertWriter {

    private AlertWriter() {}

    /**
     * @param before what was told of the article
     * @param firstAlert id of the alert that told the story first, if one did
     */
    static Alert write(
            Match match,
            Telling telling,
            MatchedStory story,
            Optional<AlertState> before,
            Optional<String> firstAlert,
            Instant now) {
        AlertKind kind = WatchEnums.encode(telling.outcome());
        ArticleRef article = match.getArticle();
        String id = Digest.of(Digest.SHORT, match.getWatchId(), article.getId(), article.getRevision(), kind);
        return new Alert(
                id,
                match.getWatchId(),
                match.getWatchLabel(),
                kind,
                ArticleRef.newBuilder(article)
                        .setHeadline(headline(match, before))
                        .build(),
                match.getReasons().isEmpty()
                        ? before.map(AlertState::getReasons).orElse(List.of())
                        : correctedFirst(match),
                telling.cause().map(AlertCause::sentence).orElse(null),
                telling.outcome() == Outcome.UPDATE ? SketchCodec.encode(story.changed()) : List.of(),
                story(story.coverage(), telling.outcome() == Outcome.NEW ? id : firstAlert.orElse(id)),
                now,
                List.of(),
                0);
    }

    /** A kill may come without one. */
    static String headline(Match match, Optional<AlertState> before) {
        String headline = match.getArticle().getHeadline();
        return headline.isBlank() ? before.map(AlertState::getHeadline).orElse("") : headline;
    }

    private static AlertStory story(Coverage coverage, String firstAlert) {
        return new AlertStory(firstAlert, coverage.articles(), coverage.copies(), coverage.sources(), coverage.names());
    }

    private static List<MatchReason> correctedFirst(Match match) {
        return match.getReasons().stream()
                .sorted(Comparator.comparing(reason -> !isCorrected(reason, match)))
                .toList();
    }

    private static boolean isCorrected(MatchReason reason, Match match) {
        return Optional.ofNullable(reason.getClaim())
                .filter(claim -> match.getCorrectedClaims().contains(claim.getId()))
                .isPresent();
    }
}
