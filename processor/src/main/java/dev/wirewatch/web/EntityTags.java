package dev.wirewatch.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** ETags in the headers of requests. */
public final class EntityTags {

    private static final String ANY = "*";

    private EntityTags() {}

    /** Those of a header, such as If-Match; one may be {@code *}. */
    public static Stream<String> in(Context http, String header) {
        return Optional.ofNullable(http.header(header)).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty));
    }

    public static boolean isAny(String tag) {
        return tag.equals(ANY);
    }

    /**
     * Gives an answer its tag, and answers 304 to who reads it and has it already.
     *
     * @return whether the request is answered with that
     */
    public static boolean isNotModified(Context http, String tag) {
        http.header("ETag", tag);
        boolean reads = http.method() == HandlerType.GET || http.method() == HandlerType.HEAD;
        boolean known = reads
                && in(http, "If-None-Match")
                        .anyMatch(shown ->
                                isAny(shown) || shown.replaceFirst("^W/", "").equals(tag));
        if (known) {
            http.status(HttpStatus.NOT_MODIFIED);
        }
        return known;
    }
}
