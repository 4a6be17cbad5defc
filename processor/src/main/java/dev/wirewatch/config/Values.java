package dev.wirewatch.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of all settings by name, none of them missing, read as the type that each should have. */
final class Values {

    private final Map<String, String> byName;

    Values(Map<String, String> byName) {
        this.byName = byName;
    }

    /** Empty when it is blank. */
    Optional<String> text(String name) {
        return Optional.of(byName.get(name).strip()).filter(value -> !value.isEmpty());
    }

    /** A list of names with commas or blanks between, in lower case. */
    Set<String> names(String name) {
        return Arrays.stream(byName.get(name).split("[,\\s]+"))
                .filter(one -> !one.isEmpty())
                .map(one -> one.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A list of absolute paths with commas between.
     *
     * @throws SettingsException when one is none
     */
    Set<Path> paths(String name) {
        return Arrays.stream(byName.get(name).split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> path(name, one))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Path path(String name, String text) {
        try {
            Path path = Path.of(text);
            if (path.isAbsolute()) {
                return path;
            }
        } catch (InvalidPathException e) {
            // reported below, like a path that is not absolute
        }
        throw new SettingsException("The setting %s must be of absolute paths, not '%s'.".formatted(name, text));
    }

    /** @throws SettingsException when it is neither true nor false */
    boolean flag(String name) {
        String value = byName.get(name).strip();
        if (!value.equals("true") && !value.equals("false")) {
            throw new SettingsException("The setting %s must be true or false, not '%s'.".formatted(name, value));
        }
        return value.equals("true");
    }

    /**
     * Where a server is reached; empty when it is blank.
     *
     * @throws SettingsException when it is no address of HTTP
     */
    Optional<URI> webAddress(String name) {
        return text(name).map(text -> webAddress(name, text));
    }

    private static URI webAddress(String name, String text) {
        try {
            URI address = new URI(text);
            if (address.getHost() != null && Set.of("http", "https").contains(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException e) {
            // said below, like an address of another sort
        }
        throw new SettingsException(
                "The setting %s must be an address as in https://news.example, not '%s'.".formatted(name, text));
    }

    /** @throws SettingsException when it is no whole number, or none from min to max */
    int number(String name, int min, int max) {
        return Math.toIntExact(longNumber(name, min, max));
    }

    /** @throws SettingsException when it is no whole number, or none from min to max */
    long longNumber(String name, long min, long max) {
        String value = byName.get(name).strip();
        try {
            long number = Long.parseLong(value);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below, like a number out of range
        }
        throw new SettingsException(
                "The setting %s must be a whole number from %d to %d, not '%s'.".formatted(name, min, max, value));
    }

    /** Those whose names begin like this, by the rest of the name. */
    Map<String, Object> under(String prefix) {
        Map<String, Object> found = new HashMap<>();
        byName.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    /** Those of them that are not blank. */
    Map<String, String> textsUnder(String prefix) {
        Map<String, String> found = new HashMap<>();
        under(prefix).keySet().forEach(rest -> text(prefix + rest).ifPresent(value -> found.put(rest, value)));
        return found;
    }
}
