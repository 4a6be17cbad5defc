package dev.wirewatch.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.ingest.fetch.Credential;
import dev.wirewatch.schemas.CredentialScheme;
import dev.wirewatch.schemas.Feed;
import dev.wirewatch.schemas.FeedCredentials;
import dev.wirewatch.secret.SecretException;
import dev.wirewatch.secret.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedSecretsTest {

    private final FeedSecrets secrets = new FeedSecrets(
            new Secrets(Map.of("LOGIN", "ola:sesam", "KEY", " k-17 ", "EMPTY", "", "LINES", "a\nHost: evil.example")));

    @TempDir
    private Path folder;

    @Test
    void aFeedThatAsksForNothingIsShownNothing() throws SecretException {
        assertThat(secrets.of(Samples.feed("https://wire.example/"))).isEmpty();
    }

    @Test
    void aSecretIsReadWhereTheRecordSays() throws SecretException, IOException {
        Path file = Files.writeString(folder.resolve("token"), "t-99\n");

        assertThat(secrets.of(feed(CredentialScheme.BASIC, "", "env:LOGIN"))).contains(Credential.basic("ola:sesam"));
        assertThat(secrets.of(feed(CredentialScheme.HEADER, "X-Api-Key", "env:KEY")))
                .contains(new Credential("X-Api-Key", "k-17"));
        assertThat(secrets.of(feed(CredentialScheme.BEARER, "", "file:" + file)))
                .contains(Credential.bearer("t-99"));

        Files.writeString(file, "t-100");
        assertThat(secrets.of(feed(CredentialScheme.BEARER, "", "file:" + file)))
                .contains(Credential.bearer("t-100"));
    }

    @ParameterizedTest
    @CsvSource({
        "BEARER, env:MISSING, 'The environment variable MISSING, which is to hold the secret, is not set where it is needed.'",
        "BEARER, file:/no/such/file, 'The file /no/such/file, which is to hold the secret, cannot be read where it is needed.'",
        "BEARER, env:EMPTY, There is no secret in env:EMPTY.",
        "BEARER, env:LINES, The secret in env:LINES has more than one line.",
        "BASIC, env:KEY, The secret in env:KEY is not of the form NAME:PASSWORD.",
        "BEARER, sesam, 'It is not said where the secret is, as env:NAME or file:/PATH do.'",
        "UNKNOWN, env:KEY, Its credentials are of a kind that is not known here."
    })
    void whatIsWrongIsSaidWithoutTheSecret(CredentialScheme scheme, String reference, String reason) {
        assertThatThrownBy(() -> secrets.of(feed(scheme, "", reference)))
                .isInstanceOf(SecretException.class)
                .hasMessage(reason);
    }

    private static Feed feed(CredentialScheme scheme, String header, String secret) {
        return Feed.newBuilder(Samples.feed("https://wire.example/"))
                .setCredentials(new FeedCredentials(scheme, header, secret))
                .build();
    }
}
