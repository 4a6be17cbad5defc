package dev.wirewatch.embedded;

/** Kafka or the registry could not start in this process; the message is one sentence that says why and what to do. */
public class CannotStartException extends RuntimeException {

    CannotStartException(String message) {
        super(message);
    }

    CannotStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
