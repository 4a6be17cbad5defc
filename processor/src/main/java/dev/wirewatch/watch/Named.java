package dev.wirewatch.watch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom or what a watch is about: an entity, by its id, by its names, or as a country.
 *
 * @param names those without a letter or a digit are dropped, since they can never match
 * @param nameCase how the names must be written in a text
 * @param country its ISO 3166 code of two letters: the country is meant with its cities and its people's name
 */
public record Named(Optional<String> entityId, List<String> names, NameCase nameCase, Optional<String> country) {

    public static final int MAX_NAMES = 1_000;

    /** The code of a country, by its name in English or by the code itself. */
    public static Optional<String> countryCode(String country) {
        return WatchedNames.countryCode(country);
    }

    /** The country's name in English, or its code where there is none. */
    public Optional<String> countryName() {
        return country.map(code -> WatchedNames.countryName(code).orElse(code));
    }

    /** @throws IllegalArgumentException when it names nothing, or names too much */
    public Named {
        names = names.stream()
                .map(String::strip)
                .filter(name -> name.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        if (entityId.isEmpty() && names.isEmpty() && country.isEmpty()) {
            throw new IllegalArgumentException("A watch needs an entity id or a name.");
        }
        Bounds.texts("names", names, MAX_NAMES);
        entityId.ifPresent(id -> Bounds.text("entity id", id, Bounds.MAX_CHARS));
        country = country.map(code -> code.toUpperCase(Locale.ROOT));
        if (country.filter(code -> !code.matches("[A-Z]{2}")).isPresent()) {
            throw new IllegalArgumentException("A country is given by its ISO 3166 code of two letters, such as FR.");
        }
    }
}
