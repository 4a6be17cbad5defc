package dev.wirewatch.topology.alert;

import dev.wirewatch.codec.WatchEnums;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.watch.AlertCause;
import dev.wirewatch.watch.Telling;
import java.time.Instant;
import java.util.Optional;

/**
 * An alert before it is decided whether it is sent at once.
 *
 * @param story what its owner is told as one: a story in the watch's memory, or each article
 * @param subject what it is on, where that is not its article: a statement, or the entity of a burst
 * @param first whether its owner was told nothing of its article before
 * @param urgency of its article, 1 being the most urgent
 */
record RaisedAlert(
        Alert alert,
        Telling telling,
        String story,
        Optional<String> subject,
        boolean first,
        Optional<Integer> urgency) {

    /**
     * One of a watch that is on no single article: each is the first of its subject.
     *
     * @param subject what it is on, and what its owner is told as one
     */
    static RaisedAlert of(Match match, String id, Telling telling, String subject, Instant now) {
        Alert alert = Alert.newBuilder()
                .setId(id)
                .setWatchId(match.getWatchId())
                .setWatchLabel(match.getWatchLabel())
                .setKind(WatchEnums.encode(telling.outcome()))
                .setArticle(match.getArticle())
                .setReasons(match.getReasons())
                .setCause(telling.cause().map(AlertCause::sentence).orElseThrow())
                .setAlertedAt(now)
                .build();
        return new RaisedAlert(alert, telling, subject, Optional.of(subject), true, Optional.empty());
    }

    String watchId() {
        return alert.getWatchId();
    }

    String articleId() {
        return alert.getArticle().getId();
    }
}
