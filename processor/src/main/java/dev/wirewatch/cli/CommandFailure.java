package dev.wirewatch.cli;

/** A command could not do what it was asked; the message is one sentence that says why and what to do. */
final class CommandFailure extends RuntimeException {

    CommandFailure(String message) {
        super(message);
    }

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
