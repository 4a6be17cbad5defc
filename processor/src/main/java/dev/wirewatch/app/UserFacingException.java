package dev.wirewatch.app;

/** A command could not do what it was asked; the message is one sentence that says why and what to do. */
public final class UserFacingException extends RuntimeException {

    public UserFacingException(String message) {
        super(message);
    }

    public UserFacingException(String message, Throwable cause) {
        super(message, cause);
    }
}
