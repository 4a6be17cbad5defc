package dev.wirewatch.topology.alert;

import dev.wirewatch.codec.StatementEnums;
import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.StatementTurn;
import dev.wirewatch.watch.Telling;
import java.time.Instant;

/** What is new about a statement, as an alert. Each change is told once, by the version that has it. */
final class StatementAlert {

    private StatementAlert() {}

    static RaisedAlert of(Match match, StatementTurn turn, Instant now) {
        String id = Digest.of(Digest.SHORT, match.getWatchId(), turn.getId(), turn.getVersion(), turn.getChange());
        return RaisedAlert.of(match, id, Telling.of(StatementEnums.decode(turn.getChange())), turn.getId(), now);
    }
}
