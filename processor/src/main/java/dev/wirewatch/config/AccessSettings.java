package dev.wirewatch.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Who may do what over HTTP.
 *
 * @param token that permits everything; empty when there is none
 * @param users file of users; empty when there is none
 * @param open whether everybody may do everything, also on an address that a network reaches
 * @param sessionKey reference to the key that signs sessions; empty for one of this instance's own
 */
public record AccessSettings(Optional<String> token, Optional<Path> users, boolean open, Optional<String> sessionKey) {

    static final Map<String, String> DEFAULTS =
            Map.of("http.token", "", "http.users", "", "http.open", "false", "http.session.key", "");

    static AccessSettings of(Values values) {
        return new AccessSettings(
                values.text("http.token"),
                values.text("http.users").map(Path::of),
                values.flag("http.open"),
                values.text("http.session.key"));
    }

    /** Without the token, so that it is never logged. */
    @Override
    public String toString() {
        return "AccessSettings[token=%s, users=%s, open=%s]".formatted(token.isPresent() ? "set" : "none", users, open);
    }
}
