package dev.wirewatch.ingest.poll.server;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it arrived.
 *
 * @param at when its first line had come
 * @param path without the query
 * @param query as written; empty when there is none
 * @param headers by name in lower case
 * @param body as text
 */
public record Request(Instant at, String method, String path, String query, Map<String, String> headers, String body) {

    public Request {
        headers = Map.copyOf(headers);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The name under which it was asked, without the port. */
    public String host() {
        return header("Host").orElse("").replaceFirst(":\\d+$", "");
    }

    /** A number in the query, such as {@code seconds=5}. */
    int number(String name, int otherwise) {
        for (String parameter : query.split("&")) {
            if (parameter.startsWith(name + "=")) {
                return Integer.parseInt(parameter.substring(name.length() + 1));
            }
        }
        return otherwise;
    }
}
