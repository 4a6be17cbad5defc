package dev.wirewatch.ingest.poll;

import dev.wirewatch.ingest.fetch.Credential;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedCredentials;
import dev.wirewatch.secret.SecretException;
import dev.wirewatch.secret.Secrets;
import java.util.Optional;

/** What feeds' servers are shown. */
public record FeedSecrets(Secrets secrets) {

    /**
     * Empty when the feed's server asks for nothing.
     *
     * @throws SecretException when the secret is not there, or cannot be sent
     */
    Optional<Credential> of(Feed feed) throws SecretException {
        FeedCredentials credentials = feed.getCredentials();
        if (credentials == null) {
            return Optional.empty();
        }
        String secret = secrets.read(credentials.getSecret());
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
}
