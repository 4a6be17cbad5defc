package dev.wirewatch.topology.article;

import dev.wirewatch.formats.article.Fingerprint;
import dev.wirewatch.kafka.DeadLetterHeaders.Replay;
import dev.wirewatch.schemas.Article;
import dev.wirewatch.schemas.ArticleStatus;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.internal.RevisionState;
import java.time.Instant;
import java.util.Optional;

/**
 * Classifies an article by what is known of it: new, a repeat, out of date, a correction or a kill.
 *
 * <p>A version with other content than the last one is a correction, unless its number is lower or, without a number, it was
 * received before the last one, which has overtaken it on its way through a back-fill: then it is late, and is dropped. Canceled or withheld is a kill, whatever its number, since a kill must never be missed. After a
 * kill only a higher version brings the article back, so that a late copy cannot.
 */
final class Revisions {

    /**
     * @param state what is known of it from now on
     * @param kind which kind of revision the article is; empty when it is dropped
     */
    record Outcome(RevisionState state, Optional<RevisionKind> kind) {}

    private Revisions() {}

    /** @param received when it was published to us; now is when it is processed */
    static Outcome next(Optional<RevisionState> known, Article article, Instant received, Instant now) {
        String fingerprint = Fingerprint.of(article);
        boolean kill = isKill(article.getStatus());
        if (known.isEmpty()) {
            return new Outcome(
                    state(1, fingerprint, article, Optional.ofNullable(article.getVersion()), received, now),
                    Optional.of(kill ? RevisionKind.KILL : RevisionKind.NEW));
        }
        RevisionState last = known.get();
        boolean killed = isKill(last.getStatus());
        if (fingerprint.equals(last.getFingerprint())
                || (kill ? killed : isOutOfDate(last, killed, article, received))) {
            RevisionState seen = RevisionState.newBuilder(last)
                    .setVersion(highest(last, article).orElse(null))
                    .setSeenAt(later(last.getSeenAt(), now))
                    .build();
            return new Outcome(seen, Optional.empty());
        }
        return new Outcome(
                state(last.getRevision() + 1, fingerprint, article, highest(last, article), received, now),
                Optional.of(kill ? RevisionKind.KILL : RevisionKind.CORRECTION));
    }

    /**
     * The same for an article that was a dead letter. If a later step failed on it, it is what it was then, once. What was
     * received since it failed is newer.
     */
    static Outcome again(Optional<RevisionState> known, Article article, Replay replay, Instant now) {
        Outcome next = next(known, article, replay.failed(), now);
        Optional<RevisionKind> before = known.filter(
                        last -> last.getFingerprint().equals(Fingerprint.of(article)))
                .filter(last -> !replay.id().equals(last.getReplayed()))
                .map(Revisions::kind);
        return new Outcome(
                RevisionState.newBuilder(next.state()).setReplayed(replay.id()).build(), before.or(next::kind));
    }

    private static RevisionKind kind(RevisionState last) {
        if (isKill(last.getStatus())) {
            return RevisionKind.KILL;
        }
        return last.getRevision() == 1 ? RevisionKind.NEW : RevisionKind.CORRECTION;
    }

    private static boolean isKill(ArticleStatus status) {
        return switch (status) {
            case CANCELED, WITHHELD -> true;
            case USABLE, UNKNOWN -> false;
        };
    }

    private static RevisionState state(
            int revision, String fingerprint, Article article, Optional<Long> version, Instant received, Instant now) {
        return new RevisionState(
                revision, fingerprint, version.orElse(null), article.getStatus(), received, null, seen(article, now));
    }

    /** An embargoed article must not be forgotten before its embargo ends; a kill is not held. */
    private static Instant seen(Article article, Instant now) {
        return Optional.ofNullable(article.getEmbargoedUntil())
                .filter(until -> !isKill(article.getStatus()))
                .map(until -> later(until, now))
                .orElse(now);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static boolean isOutOfDate(RevisionState last, boolean killed, Article article, Instant received) {
        if (!numbered(last, article)) {
            return killed || (last.getReceivedAt() != null && received.isBefore(last.getReceivedAt()));
        }
        return killed ? article.getVersion() <= last.getVersion() : article.getVersion() < last.getVersion();
    }

    private static boolean numbered(RevisionState last, Article article) {
        return last.getVersion() != null && article.getVersion() != null;
    }

    private static Optional<Long> highest(RevisionState last, Article article) {
        return numbered(last, article)
                ? Optional.of(Math.max(last.getVersion(), article.getVersion()))
                : Optional.ofNullable(article.getVersion()).or(() -> Optional.ofNullable(last.getVersion()));
    }
}
