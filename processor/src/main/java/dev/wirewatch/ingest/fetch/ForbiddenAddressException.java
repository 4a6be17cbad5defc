package dev.wirewatch.ingest.fetch;

import java.io.IOException;

/** A connection that was not made, since it would have led into a network that is not open to all. */
final class ForbiddenAddressException extends IOException {

    private static final long serialVersionUID = 1L;

    ForbiddenAddressException(String host, String address, String kind) {
        super("Requests to '" + host + "' are refused, since " + address + " is " + kind
                + "; to allow them, add the host to ingest.allow.hosts.");
    }
}
