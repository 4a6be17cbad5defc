package dev.wirewatch.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.web.EntityTags;
import io.javalin.http.Context;

/**
 * An ETag: of the version of a row, and of all that is shown with it, such as how a feed fares. A change asks for the
 * version alone, since how it fares changes by itself.
 *
 * @param version empty of what cannot be changed
 * @param digest of the whole answer
 */
record EntityTag(String version, String digest) {

    static EntityTag of(JsonNode json) {
        return of("", json);
    }

    static EntityTag of(String version, JsonNode json) {
        return new EntityTag(version, Digest.of(Digest.SHORT, json));
    }

    /** Whether a header If-Match names this version. */
    static boolean isMatched(Context http, String version) {
        return EntityTags.in(http, "If-Match")
                .anyMatch(tag -> EntityTags.isAny(tag) || tag.startsWith("\"" + version + ".") && tag.endsWith("\""));
    }

    @Override
    public String toString() {
        return "\"%s.%s\"".formatted(version, digest);
    }
}
