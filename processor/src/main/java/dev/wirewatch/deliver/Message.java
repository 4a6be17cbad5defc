package dev.wirewatch.deliver;

import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.Watch;
import java.util.List;
import java.util.Optional;

/** What one message tells. */
public sealed interface Message {

    /** The same whenever it is sent again, so that the receiver can tell a repeat. */
    String id();

    /**
     * One alert.
     *
     * @param watch as it is now; empty when it was removed
     * @param thread what the receiver calls the message that told the alert's story first; empty when there is none, or
     *     the receiver has no names for messages
     * @param trace of the article that raised the alert, as a W3C traceparent; empty when it has none
     */
    record Single(Alert alert, Optional<Watch> watch, Optional<String> thread, Optional<String> trace)
            implements Message {

        @Override
        public String id() {
            return alert.getId();
        }
    }

    /**
     * Several alerts in one: of an hour or a day, or those that an outage has held up.
     *
     * @param cause one sentence that says why they come together
     * @param alerts in the order in which they were raised; empty when nothing happened
     * @param more how many more there were
     */
    record Summary(String id, String cause, List<Alert> alerts, int more) implements Message {

        public Summary {
            alerts = List.copyOf(alerts);
        }
    }
}
