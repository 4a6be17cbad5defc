package dev.wirewatch.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;

/**
 * Where a processor answers.
 *
 * @param base as in {@code http://127.0.0.1:8090}
 * @param token that it wants
 */
public record ProcessorAddress(URI base, Optional<String> token) {

    public static ProcessorAddress onPort(int port) {
        return new ProcessorAddress(URI.create("http://127.0.0.1:" + port), Optional.empty());
    }

    /** @param path begins with a slash */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request;
    }
}
