package dev.wirewatch.topology.alert;

import dev.wirewatch.codec.StatementEnums;
import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.schemas.StatementChange;
import dev.wirewatch.schemas.internal.AlertState;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.StatementTurn;
import dev.wirewatch.watch.Telling;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What is new about statements, as alerts. Each change is told once, by the version that has it; an article that gives other
 * figures for several things, as its tolls of dead and of injured, is told once for all of them.
 *
 * @param told by watch id, article id and change
 */
record StatementAlerts(KeyValueStore<String, AlertState> told) {

    Optional<RaisedAlert> alert(Match match, StatementTurn turn, Instant now) {
        if (turn.getChange() == StatementChange.FIGURES) {
            int revision = match.getArticle().getRevision();
            String key = RaiseAlerts.key(match) + ' ' + turn.getChange();
            AlertState before = told.get(key);
            if (before != null && before.getRevision() == revision) {
                return Optional.empty();
            }
            told.put(
                    key,
                    AlertState.newBuilder()
                            .setRaised(true)
                            .setRevision(revision)
                            .setSeenAt(now)
                            .build());
        }
        String id = Digest.of(Digest.SHORT, match.getWatchId(), turn.getId(), turn.getVersion(), turn.getChange());
        Telling telling = Telling.of(StatementEnums.decode(turn.getChange()));
        return Optional.of(RaisedAlert.of(match, id, telling, turn.getId(), now));
    }
}
