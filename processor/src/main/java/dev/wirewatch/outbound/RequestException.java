package dev.wirewatch.outbound;

import java.io.IOException;

/** A request that is given up; the message is one sentence for people to read. */
public final class RequestException extends IOException {

    private static final long serialVersionUID = 1L;

    public RequestException(String sentence) {
        super(sentence);
    }
}
