package dev.wirewatch.topology.alert;

import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.schemas.Trend;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.watch.Telling;
import java.time.Instant;

/** That a burst begins, as an alert. */
final class BurstAlert {

    private BurstAlert() {}

    static RaisedAlert of(Match match, Trend trend, Instant now) {
        String entity = trend.getEntity().getId();
        String id = Digest.of(
                Digest.SHORT, match.getWatchId(), entity, match.getArticle().getId(), trend.getSensitivity());
        return RaisedAlert.of(match, id, Telling.burst(), entity, now);
    }
}
