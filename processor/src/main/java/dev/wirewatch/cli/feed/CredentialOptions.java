package dev.wirewatch.cli.feed;

import dev.wirewatch.schemas.CredentialScheme;
import dev.wirewatch.schemas.FeedCredentials;
import dev.wirewatch.setup.Credentials;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a feed's server is shown. Each names where the secret is, and never the secret. */
final class CredentialOptions {

    @Option(
            names = "--basic-auth",
            paramLabel = "REF",
            required = true,
            description = "Where the processors find NAME:PASSWORD for HTTP Basic: env:VARIABLE or file:/PATH.")
    private Optional<String> basic = Optional.empty();

    @Option(
            names = "--bearer-token",
            paramLabel = "REF",
            required = true,
            description = "Where they find a token: env:VARIABLE or file:/PATH.")
    private Optional<String> bearer = Optional.empty();

    @Option(
            names = "--auth-header",
            paramLabel = "HEADER=REF",
            required = true,
            description = "A header that the server asks for, and where they find its value: X-Api-Key=env:VARIABLE.")
    private Optional<String> header = Optional.empty();

    /** @throws IllegalArgumentException with one sentence for people to read */
    Optional<FeedCredentials> value() {
        return basic.map(secret -> Credentials.of(CredentialScheme.BASIC, "", secret))
                .or(() -> bearer.map(secret -> Credentials.of(CredentialScheme.BEARER, "", secret)))
                .or(() -> header.map(CredentialOptions::ofHeader));
    }

    private static FeedCredentials ofHeader(String value) {
        String[] parts = value.split("=", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(
                    "--auth-header takes the header's name and where its value is, such as X-Api-Key=env:FEED_KEY.");
        }
        return Credentials.of(CredentialScheme.HEADER, parts[0], parts[1]);
    }
}
