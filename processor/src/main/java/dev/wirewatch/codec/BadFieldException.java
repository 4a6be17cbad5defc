package dev.wirewatch.codec;

/** A field of JSON that people write is not known, has a value that it cannot have, or is missing. The message says so. */
public final class BadFieldException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String path;

    BadFieldException(String path, String message) {
        super(message);
        this.path = path;
    }

    /** Names on the way to it, with points between them. */
    public String path() {
        return path;
    }
}
