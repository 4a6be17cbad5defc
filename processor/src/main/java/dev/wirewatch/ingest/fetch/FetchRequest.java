package dev.wirewatch.ingest.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * What to fetch.
 *
 * @param credential shown to the server of this address alone, and to none that it redirects to
 * @param etag validator of the last answer, for a conditional request
 * @param lastModified validator of the last answer, as the server wrote it
 */
public record FetchRequest(
        URI uri, Optional<Credential> credential, Optional<String> etag, Optional<String> lastModified) {

    public static FetchRequest of(URI uri) {
        return new FetchRequest(uri, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
