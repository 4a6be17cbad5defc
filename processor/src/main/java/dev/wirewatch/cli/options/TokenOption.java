package dev.wirewatch.cli.options;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.secret.SecretException;
import dev.wirewatch.secret.Secrets;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The token of a command that asks a running program. */
public final class TokenOption {

    @Option(
            names = "--token",
            paramLabel = "REFERENCE",
            description = "Where the token is, if one is needed: env:NAME or file:/PATH.")
    private Optional<String> reference = Optional.empty();

    public boolean isGiven() {
        return reference.isPresent();
    }

    /** @throws UserFacingException when it is not where it should be */
    public Optional<String> token() {
        return reference.map(TokenOption::read);
    }

    private static String read(String reference) {
        try {
            return new Secrets(System.getenv()).read(reference);
        } catch (SecretException e) {
            throw new UserFacingException(e.getMessage(), e);
        }
    }
}
