package dev.wirewatch.secret;

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
 * Secrets by their references. A record says where a secret is found, and no more: it is read when it is needed, so that
 * one that has changed is used at once. What goes wrong is told by the reference, never by the value.
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
     * The secret that a reference names.
     *
     * @throws SecretException when it is not there, or has more than one line
     */
    public String read(String reference) throws SecretException {
        Matcher place = REFERENCE.matcher(reference);
        if (!place.matches()) {
            throw new SecretException("It is not said where the secret is, as env:NAME or file:/PATH do.");
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
                        + ", which is to hold the secret, is not set where it is needed."));
    }

    private static String file(String path) throws SecretException {
        try (InputStream file = Files.newInputStream(Path.of(path))) {
            return new String(file.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException e) {
            throw new SecretException(
                    "The file " + path + ", which is to hold the secret, cannot be read where it is needed.");
        }
    }
}
