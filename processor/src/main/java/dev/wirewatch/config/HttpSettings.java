package dev.wirewatch.config;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The HTTP server.
 *
 * @param port 0 for any free one
 * @param token that clients must send to post articles; empty when none is needed
 * @param hosts names under which it answers, besides those of its own machine; empty for those and, where it listens on
 *     more than the loopback address, any other
 * @param maxBodyBytes largest body of a request, after decompression
 */
public record HttpSettings(int port, Optional<String> token, Set<String> hosts, int maxBodyBytes) {

    static final Map<String, String> DEFAULTS = Map.of(
            "http.port", "8090",
            "http.token", "",
            "http.hosts", "",
            "http.max.body.bytes", Integer.toString(10 * 1024 * 1024));

    private static final int MAX_PORT = 65_535;
    private static final int LARGEST_BODY = 100 * 1024 * 1024;

    static HttpSettings of(Values values) {
        return new HttpSettings(
                values.number("http.port", 0, MAX_PORT),
                values.text("http.token"),
                values.names("http.hosts"),
                values.number("http.max.body.bytes", 1, LARGEST_BODY));
    }

    /** Without the token, so that it is never logged. */
    @Override
    public String toString() {
        return "HttpSettings[port=%d, token=%s, hosts=%s, maxBodyBytes=%d]"
                .formatted(port, token.isPresent() ? "set" : "none", hosts, maxBodyBytes);
    }
}
