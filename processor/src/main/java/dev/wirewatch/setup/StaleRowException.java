package dev.wirewatch.setup;

/** A row is not what it was when somebody read it to change it. */
public final class StaleRowException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StaleRowException() {
        super("Somebody else has changed it meanwhile; read it again.");
    }
}
