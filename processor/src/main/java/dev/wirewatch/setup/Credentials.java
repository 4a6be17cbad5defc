package dev.wirewatch.setup;

import dev.wirewatch.schemas.CredentialScheme;
import dev.wirewatch.schemas.FeedCredentials;
import dev.wirewatch.secret.Secrets;
import java.util.regex.Pattern;

/** What a feed's server is shown: where the secret is, and never the secret. */
public final class Credentials {

    private static final Pattern HEADER = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private Credentials() {}

    /**
     * @param header its name where the scheme is HEADER; else empty
     * @param secret where it is
     * @throws IllegalArgumentException with one sentence for people to read
     */
    public static FeedCredentials of(CredentialScheme scheme, String header, String secret) {
        if (scheme == CredentialScheme.UNKNOWN) {
            throw new IllegalArgumentException("credentials.scheme is one of basic, bearer, header.");
        }
        if (scheme == CredentialScheme.HEADER && !HEADER.matcher(header).matches()) {
            throw new IllegalArgumentException("A header has a name, such as X-Api-Key.");
        }
        if (!Secrets.isReference(secret)) { // not shown, since it may be the secret itself
            throw new IllegalArgumentException("Say where the processors find the secret, and not what it is: "
                    + "env:NAME for an environment variable, file:/PATH for a file.");
        }
        return new FeedCredentials(scheme, header, secret);
    }
}
