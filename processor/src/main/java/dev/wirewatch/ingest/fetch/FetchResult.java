package dev.wirewatch.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a {@link FetchRequest}. Failure is a value; nothing is thrown for what a server does.
 *
 * <p>Where it says {@code movedTo}, the server said that the address is another for good (status 301 or 308): the last
 * address that was reached by such redirects alone. Whoever keeps it should do so when something was received from
 * there. A move from https to http is followed and not told, so that an address once safe stays so.
 */
public sealed interface FetchResult {

    /**
     * A status from 200 to 299, with a body, whole and decompressed.
     *
     * @param at the address that answered, after all redirects
     * @param wireBytes size as it came, compressed
     */
    record Received(URI at, Optional<URI> movedTo, Headers headers, byte[] body, long wireBytes)
            implements FetchResult {}

    /** Status 304. */
    record NotModified(Optional<URI> movedTo, Headers headers) implements FetchResult {}

    /** Another status: the server will not give it, now or for good. */
    record Refused(int status, Optional<URI> movedTo, Headers headers) implements FetchResult {}

    /** No answer that can be used; one sentence for people to read. */
    record Failed(String reason) implements FetchResult {}

    /**
     * Those headers of an answer that matter.
     *
     * @param etag as the server wrote it, to be sent back like that
     * @param lastModified as the server wrote it, to be sent back like that
     * @param retryAfter how long to wait, from now
     * @param maxAge how long the answer stays fresh, from now; zero when it is not to be stored, or was stale at once
     * @param links absolute addresses in Link headers, by relation in lower case, such as hub and self
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
