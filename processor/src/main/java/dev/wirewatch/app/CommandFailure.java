package dev.wirewatch.app;

/** A command could not do what it was asked; the message is one sentence that says why and what to do. */
public final class CommandFailure extends RuntimeException {

    public CommandFailure(String message) {
        super(message);
    }

    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
