package dev.wirewatch.app;

/**
 * Something went wrong that a user or operator can mend. The message is one sentence that says what, and what to do; it
 * is printed as it is, without a stack trace.
 */
public final class UserFacingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UserFacingException(String message) {
        super(message);
    }

    public UserFacingException(String message, Throwable cause) {
        super(message, cause);
    }
}
