package dev.wirewatch.embedded;

/** Another program listens on the port that was asked for. */
public final class PortInUseException extends CannotStartException {

    private final int port;

    PortInUseException(int port, String who, Throwable cause) {
        super("Port " + port + " for " + who + " is taken by another program.", cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
