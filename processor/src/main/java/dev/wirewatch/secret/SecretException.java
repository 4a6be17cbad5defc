package dev.wirewatch.secret;

/** A secret that is not there or cannot be sent; the message is one sentence for people to read. */
public final class SecretException extends Exception {

    private static final long serialVersionUID = 1L;

    public SecretException(String sentence) {
        super(sentence);
    }
}
