package dev.wirewatch.deliver.message;

/** A user's templates cannot be used. The message is one sentence that says why. */
public final class TemplatesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TemplatesException(String message) {
        super(message);
    }
}
