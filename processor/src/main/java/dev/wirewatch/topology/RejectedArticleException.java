package dev.wirewatch.topology;

/** An article cannot be processed as it is; the message says why. It becomes a dead letter. */
final class RejectedArticleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RejectedArticleException(String cause) {
        super(cause);
    }
}
