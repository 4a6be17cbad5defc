package dev.wirewatch.serve.access;

/** A users file cannot be read; the message says why. */
public final class UsersFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsersFileException(String message) {
        super(message);
    }
}
