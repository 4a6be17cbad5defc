package dev.wirewatch.topology.alert;

import dev.wirewatch.codec.StatementEnums;
import dev.wirewatch.codec.WatchEnums;
import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.StatementTurn;
import dev.wirewatch.watch.AlertCause;
import dev.wirewatch.watch.Telling;
import java.time.Instant;
import java.util.Optional;

/** What is new about a statement, as an alert. Each change is told once, by the version that has it. */
final class StatementAlert {

    private StatementAlert() {}

    static RaisedAlert of(Match match, StatementTurn turn, Instant now) {
        Telling telling = Telling.of(StatementEnums.decode(turn.getChange()));
        Alert alert = Alert.newBuilder()
                .setId(Digest.of(Digest.SHORT, match.getWatchId(), turn.getId(), turn.getVersion(), turn.getChange()))
                .setWatchId(match.getWatchId())
                .setWatchLabel(match.getWatchLabel())
                .setKind(WatchEnums.encode(telling.outcome()))
                .setArticle(match.getArticle())
                .setReasons(match.getReasons())
                .setCause(telling.cause().map(AlertCause::sentence).orElseThrow())
                .setAlertedAt(now)
                .build();
        return new RaisedAlert(alert, telling, turn.getId(), true, Optional.empty());
    }
}
