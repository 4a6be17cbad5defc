package dev.wirewatch.ingest.fetch;

import java.io.IOException;

/** A fetch that is given up; the message is one sentence for people to read. */
final class FetchException extends IOException {

    private static final long serialVersionUID = 1L;

    FetchException(String sentence) {
        super(sentence);
    }
}
