package dev.wirewatch.embedded;

import com.sun.net.httpserver.Headers;
import dev.wirewatch.origin.HostNames;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who may use the registry: every program of this machine, but no page in a browser. */
final class RegistryAccess {

    private static final Pattern JSON =
            Pattern.compile("application/(?:[\\w.-]+\\+)?json\\s*(?:;.*)?", Pattern.CASE_INSENSITIVE);

    private RegistryAccess() {}

    /** @throws RegistryException when the request is, or may be, that of a page */
    static void check(Headers request) {
        if (!HostNames.LOOPBACK.include(Optional.ofNullable(request.getFirst("Host")))) {
            throw new RegistryException(403, "This registry is asked as localhost or 127.0.0.1 only");
        }
        if (request.containsKey("Origin")) {
            throw new RegistryException(403, "A page in a browser may not use this registry");
        }
    }

    /** A form or script of a page can send other types without the browser asking for permission first. */
    static void checkBody(Headers request) {
        Optional<String> type = Optional.ofNullable(request.getFirst("Content-Type"));
        if (!type.map(String::strip)
                .filter(text -> JSON.matcher(text).matches())
                .isPresent()) {
            throw new RegistryException(
                    415, "The Content-Type must be application/vnd.schemaregistry.v1+json or application/json");
        }
    }
}
