package dev.wirewatch.deliver;

/** What a person has written down about a channel makes no sense. The message is one sentence that says what. */
public final class ChannelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChannelException(String message) {
        super(message);
    }
}
