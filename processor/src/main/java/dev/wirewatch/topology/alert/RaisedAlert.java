package dev.wirewatch.topology.alert;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.watch.Telling;
import java.util.Optional;

/**
 * An alert before it is decided whether it is sent at once.
 *
 * @param story what its owner is told as one: a story in the watch's memory, or each article
 * @param first whether its owner was told nothing of its article before
 * @param urgency of its article, 1 being the most urgent
 */
record RaisedAlert(Alert alert, Telling telling, String story, boolean first, Optional<Integer> urgency) {

    String watchId() {
        return alert.getWatchId();
    }

    String articleId() {
        return alert.getArticle().getId();
    }
}
