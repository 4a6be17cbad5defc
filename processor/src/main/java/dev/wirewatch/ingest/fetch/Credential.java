package dev.wirewatch.ingest.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import okhttp3.HttpUrl;

/** A header by which a server knows who asks. Its value is a secret, and in no text about it. */
public record Credential(String header, String value) {

    private static final String AUTHORIZATION = "Authorization";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** @param login name and password with a colon between */
    public static Credential basic(String login) {
        String encoded = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return new Credential(AUTHORIZATION, "Basic " + encoded);
    }

    public static Credential bearer(String token) {
        return new Credential(AUTHORIZATION, "Bearer " + token);
    }

    /** Whether what is shown at one address may be shown at another: at the same server, not less securely. */
    public static boolean isShared(URI owner, URI other) {
        Optional<HttpUrl> from = Addresses.url(owner);
        Optional<HttpUrl> to = Addresses.url(other);
        return from.isPresent() && to.isPresent() && isShared(from.get(), to.get());
    }

    static boolean isShared(HttpUrl owner, HttpUrl other) {
        boolean same = owner.port() == other.port() && owner.scheme().equals(other.scheme());
        boolean secured = !owner.isHttps() && owner.port() == HTTP && other.isHttps() && other.port() == HTTPS;
        return owner.host().equals(other.host()) && (same || secured);
    }

    @Override
    public String toString() {
        return header + ": (secret)";
    }
}
