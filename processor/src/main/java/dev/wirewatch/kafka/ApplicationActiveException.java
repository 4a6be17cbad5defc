package dev.wirewatch.kafka;

import java.util.Collection;

/** An application has members in its group, so that it cannot be reset; the message says what to do. */
public final class ApplicationActiveException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ApplicationActiveException(String applicationId, Collection<String> hosts) {
        super(("Processors of '%s' are running, or ended less than a session timeout ago (10 seconds), on %s;"
                        + " stop them all and try again.")
                .formatted(applicationId, String.join(", ", hosts)));
    }
}
