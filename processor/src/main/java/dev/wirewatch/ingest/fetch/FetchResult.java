package dev.wirewatch.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of a {@link FetchRequest}. Failure is a value; nothing is thrown for what a server does.
 *
 * <p>{@code movedTo} is the last address that was reached by permanent redirects (status 301 or 308) alone. It should be
 * stored after something was received from there. A move from https to http is followed but not reported, so that a
 * secure address stays secure.
 */
public sealed interface FetchResult {

    /**
     * A status from 200 to 299, with its complete, decompressed body.
     *
     * @param at the address that answered, after all redirects
     * @param wireBytes size as received, compressed
     */
    record Received(URI at, Optional<URI> movedTo, Headers headers, byte[] body, long wireBytes)
            implements FetchResult {

        /** The same, so that the next request is without a condition. */
        public Received withoutValidators() {
            Headers unconditional = new Headers(
                    headers.contentType(),
                    Optional.empty(),
                    Optional.empty(),
                    headers.retryAfter(),
                    headers.maxAge(),
                    headers.links());
            return new Received(at, movedTo, unconditional, body, wireBytes);
        }
    }

    /** Status 304. */
    record NotModified(Optional<URI> movedTo, Headers headers) implements FetchResult {}

    /** Another status: the server refuses the request, now or for good. */
    record Refused(int status, Optional<URI> movedTo, Headers headers) implements FetchResult {}

    /**
     * There is no usable answer.
     *
     * @param reason one sentence for people to read
     */
    record Failed(String reason) implements FetchResult {}

    /**
     * The headers of an answer that matter here.
     *
     * @param etag as the server wrote it, to be sent back unchanged
     * @param lastModified as the server wrote it, to be sent back unchanged
     * @param retryAfter how long to wait, from now
     * @param maxAge how long the answer stays fresh, from now; zero when it must not be stored, or is stale already
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
