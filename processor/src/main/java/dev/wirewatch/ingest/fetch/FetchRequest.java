package dev.wirewatch.ingest.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * What to fetch.
 *
 * @param etag validator of the last answer, for a conditional request
 * @param lastModified validator of the last answer, as the server wrote it
 */
public record FetchRequest(URI uri, Optional<String> etag, Optional<String> lastModified) {

    public static FetchRequest of(URI uri) {
        return new FetchRequest(uri, Optional.empty(), Optional.empty());
    }
}
