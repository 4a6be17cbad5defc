package dev.wirewatch.ingest.fetch;

import java.net.URI;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Between our addresses and OkHttp's, which mends what browsers mend and knows http and https only. */
final class Addresses {

    private Addresses() {}

    /** @return empty when it is not of http or https, or has no host */
    static Optional<HttpUrl> url(URI uri) {
        return Optional.ofNullable(HttpUrl.parse(uri.toString()));
    }

    /** @return the address without fragment; empty when it has no spelling that RFC 2396 allows */
    static Optional<URI> uri(HttpUrl url) {
        try {
            return Optional.of(url.newBuilder().fragment(null).build().uri());
        } catch (RuntimeException e) { // so OkHttp says it
            return Optional.empty();
        }
    }
}
