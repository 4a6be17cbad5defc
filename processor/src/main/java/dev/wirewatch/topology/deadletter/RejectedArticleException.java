package dev.wirewatch.topology.deadletter;

/** An article cannot be processed as it is; the message says why. It becomes a dead letter. */
public final class RejectedArticleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RejectedArticleException(String cause) {
        super(cause);
    }
}
