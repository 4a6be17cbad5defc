package dev.wirewatch.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wirewatch.formats.article.Digest;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An ETag: of the version of a row, and of all that is shown with it, such as how a feed fares. A change asks for the
 * version alone, since how it fares changes by itself.
 *
 * @param version empty of what cannot be changed
 * @param digest of the whole answer
 */
record EntityTag(String version, String digest) {

    private static final String ANY = "*";

    static EntityTag of(JsonNode json) {
        return of("", json);
    }

    static EntityTag of(String version, JsonNode json) {
        return new EntityTag(version, Digest.of(Digest.SHORT, json));
    }

    /** Whether a header If-None-Match names it. */
    boolean isAmong(Optional<String> header) {
        return tags(header)
                .anyMatch(tag -> tag.equals(ANY) || tag.replaceFirst("^W/", "").equals(toString()));
    }

    /** Whether a header If-Match names this version. */
    static boolean isMatched(String version, String header) {
        return tags(Optional.of(header))
                .anyMatch(tag -> tag.equals(ANY) || tag.startsWith("\"" + version + ".") && tag.endsWith("\""));
    }

    private static Stream<String> tags(Optional<String> header) {
        return header.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty));
    }

    @Override
    public String toString() {
        return "\"%s.%s\"".formatted(version, digest);
    }
}
