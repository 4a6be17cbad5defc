package dev.wirewatch.ingest.poll;

import dev.wirewatch.ingest.fetch.Credential;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedCredentials;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The secrets of feeds. A feed's record says where a processor finds its secret, and no more: it is read when the feed
 * is fetched, so that one that has changed is used at once. What goes wrong is told by the reference, never by the value.
 */
public final class Secrets {

    private static final Pattern REFERENCE = Pattern.compile("env:(?<name>[A-Za-z_]\\w*)|file:(?<path>/.+)");
    private static final int MOST_BYTES = 8 * 1024;

    private final Map<String, String> environment;

    public Secrets(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** Whether it says where a secret is. */
    public static boolean isReference(String text) {
        return REFERENCE.matcher(text).matches();
    }

    /**
     * What a feed's server is shown; empty when it asks for nothing.
     *
     * @throws SecretException when the secret is not there, or cannot be sent
     */
    Optional<Credential> of(Feed feed) throws SecretException {
        FeedCredentials credentials = feed.getCredentials();
        if (credentials == null) {
            return Optional.empty();
        }
        String secret = read(credentials.getSecret());
        return Optional.of(
                switch (credentials.getScheme()) {
                    case BASIC -> {
                        if (!secret.contains(":")) {
                            throw new SecretException(
                                    "The secret in " + credentials.getSecret() + " is not of the form NAME:PASSWORD.");
                        }
                        yield Credential.basic(secret);
                    }
                    case BEARER -> Credential.bearer(secret);
                    case HEADER -> new Credential(credentials.getHeader(), secret);
                    case UNKNOWN -> throw new SecretException("Its credentials are of a kind that is not known here.");
                });
    }

    private String read(String reference) throws SecretException {
        Matcher place = REFERENCE.matcher(reference);
        if (!place.matches()) {
            throw new SecretException("Its credentials do not say where the secret is, as env:NAME or file:PATH do.");
        }
        String secret =
                (place.group("name") == null ? file(place.group("path")) : variable(place.group("name"))).strip();
        if (secret.isEmpty()) {
            throw new SecretException("There is no secret in " + reference + ".");
        }
        if (secret.chars().anyMatch(Character::isISOControl)) {
            throw new SecretException("The secret in " + reference + " has more than one line.");
        }
        return secret;
    }

    private String variable(String name) throws SecretException {
        return Optional.ofNullable(environment.get(name))
                .orElseThrow(() -> new SecretException("The environment variable " + name
                        + ", which is to hold the feed's secret, is not set where the feed is polled."));
    }

    private static String file(String path) throws SecretException {
        try (InputStream file = Files.newInputStream(Path.of(path))) {
            return new String(file.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException e) {
            throw new SecretException("The file " + path
                    + ", which is to hold the feed's secret, cannot be read where the feed is polled.");
        }
    }
}
