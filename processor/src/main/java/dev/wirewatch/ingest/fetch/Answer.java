package dev.wirewatch.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of a {@link Fetch}. Trouble is a value; nothing is thrown for what a server does. */
public sealed interface Answer {

    /**
     * A body, whole and decompressed.
     *
     * @param at the address that answered, after all redirects
     * @param wireBytes size as it came, compressed
     */
    record Received(URI at, Optional<URI> movedTo, Headers headers, byte[] body, long wireBytes) implements Answer {}

    /** Status 304. */
    record NotModified(Optional<URI> movedTo, Headers headers) implements Answer {}

    /** Another status: the server will not give it, now or for good. */
    record Refused(int status, Optional<URI> movedTo, Headers headers) implements Answer {}

    /** No answer that can be used; one sentence for people to read. */
    record Failed(String reason) implements Answer {}

    /**
     * Those headers of an answer that matter.
     *
     * @param retryAfter how long to wait, from now
     * @param maxAge how long the answer stays fresh, from now; zero when it must not be stored
     * @param links addresses in Link headers, by relation in lower case, such as hub and self
     */
    record Headers(
            Optional<String> contentType,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<Duration> retryAfter,
            Optional<Duration> maxAge,
            Map<String, List<URI>> links) {

        public static final Headers NONE = new Headers(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }
}
