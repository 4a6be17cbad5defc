package dev.wirewatch.ingest.http;

import dev.wirewatch.serve.Problem;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Who may post. */
final class Access {

    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"wirewatch\"";

    private final Optional<String> token;

    /**
     * @param token that a request must show (RFC 6750). Without one any client that reaches the port may post, except a
     *     page in a browser: the browser lets it reach ports of the user's own machine, and the user does not know
     */
    Access(Optional<String> token) {
        this.token = token;
    }

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
            throw unauthorized("Show the token that is set as http.token: 'Authorization: Bearer TOKEN'.", CHALLENGE);
        }
        if (!isEqual(token, shown.get())) {
            throw unauthorized(
                    "This is not the token that is set as http.token.", CHALLENGE + ", error=\"invalid_token\"");
        }
    }

    /** In constant time, so that the token cannot be guessed letter by letter. */
    private static boolean isEqual(String token, String shown) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestRejectedException unauthorized(String detail, String challenge) {
        return new RequestRejectedException(
                Problem.of(HttpStatus.UNAUTHORIZED, detail).withHeader("WWW-Authenticate", challenge));
    }
}
