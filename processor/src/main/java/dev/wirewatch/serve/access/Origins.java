package dev.wirewatch.serve.access;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/** Tells by the headers of a browser whether a page of another site made a request. */
final class Origins {

    private Origins() {}

    /** Whether no page did, or one of ours. */
    static boolean isOurs(Context http) {
        String site = http.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = http.header("Origin");
        return origin == null || authority(origin).equals(Optional.ofNullable(http.header("Host")));
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // "null", or nonsense
        }
    }
}
