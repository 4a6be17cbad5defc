package dev.wirewatch.ingest.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Who may post.
 *
 * @param token that must be shown (RFC 6750); when there is none, anybody may who can reach the port, but for a page in a
 *     browser: it reaches the ports of its reader's own machine, and the reader knows nothing of it
 */
record Access(Optional<String> token) {

    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"wirewatch\"";

    void check(Context http) throws RequestRejectedException {
        if (token.isPresent()) {
            checkToken(token.get(), Optional.ofNullable(http.header("Authorization")));
        } else if (http.header("Origin") != null) {
            throw new RequestRejectedException(
                    HttpStatus.FORBIDDEN, "A page in a browser may not post unless http.token is set.");
        }
    }

    private static void checkToken(String token, Optional<String> authorization) throws RequestRejectedException {
        Optional<String> shown = authorization
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip());
        if (shown.isEmpty()) {
            throw refused("Show the token that is set as http.token: 'Authorization: Bearer TOKEN'.", CHALLENGE);
        }
        if (!same(token, shown.get())) {
            throw refused("This is not the token that is set as http.token.", CHALLENGE + ", error=\"invalid_token\"");
        }
    }

    /** Takes as long whichever letter differs, so that nobody can guess them one by one. */
    private static boolean same(String token, String shown) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestRejectedException refused(String detail, String challenge) {
        return new RequestRejectedException(
                Problem.of(HttpStatus.UNAUTHORIZED, detail).with("WWW-Authenticate", challenge));
    }
}
