package dev.wirewatch.topology.alert;

import dev.wirewatch.codec.WatchEnums;
import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.watch.AlertCause;
import dev.wirewatch.watch.Telling;
import java.time.Instant;
import java.util.Optional;

/** That a burst begins, as an alert. */
final class BurstAlert {

    private BurstAlert() {}

    static RaisedAlert of(Match match, Trend trend, Instant now) {
        Telling telling = Telling.burst();
        String entity = trend.getEntity().getId();
        Alert alert = Alert.newBuilder()
                .setId(Digest.of(
                        Digest.SHORT,
                        match.getWatchId(),
                        entity,
                        match.getArticle().getId(),
                        trend.getSensitivity()))
                .setWatchId(match.getWatchId())
                .setWatchLabel(match.getWatchLabel())
                .setKind(WatchEnums.encode(telling.outcome()))
                .setArticle(match.getArticle())
                .setReasons(match.getReasons())
                .setCause(telling.cause().map(AlertCause::sentence).orElseThrow())
                .setAlertedAt(now)
                .build();
        return new RaisedAlert(alert, telling, entity, true, Optional.empty());
    }
}
