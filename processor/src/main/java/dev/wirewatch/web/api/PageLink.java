package dev.wirewatch.web.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of another page of the same list. */
final class PageLink {

    static final String CURSOR = "cursor";

    private PageLink() {}

    static String of(Context http, String cursor) {
        Stream<String> kept = http.queryParamMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(CURSOR))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> pair(parameter.getKey(), value)));
        return http.path() + "?"
                + Stream.concat(kept, Stream.of(pair(CURSOR, cursor))).collect(Collectors.joining("&"));
    }

    /** One part of a path. */
    static String segment(String text) {
        return encoded(text).replace("+", "%20");
    }

    private static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
