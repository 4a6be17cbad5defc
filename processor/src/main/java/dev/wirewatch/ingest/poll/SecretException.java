package dev.wirewatch.ingest.poll;

/** A secret that is not there or cannot be sent; the message is one sentence for people to read. */
final class SecretException extends Exception {

    private static final long serialVersionUID = 1L;

    SecretException(String sentence) {
        super(sentence);
    }
}
