package dev.wirewatch.english.names;

import dev.wirewatch.english.names.Countries.Country;
import dev.wirewatch.text.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What tells a country in English: its names, its people's, its regions and its cities. */
public final class CountryNames {

    private static final String DOUBTFUL = "?";

    private final Countries countries = Countries.fromResource();
    private final List<String> places = WordLists.read(Gazetteer.class, "places.txt");

    /** @param country its name or its ISO 3166 code of two letters */
    public Optional<String> code(String country) {
        return byCode(country.toUpperCase(Locale.ROOT))
                .or(() -> countries.ofName(country))
                .map(Country::code);
    }

    /** The names of a country, without those that stand for other things just as often; none when there is no such code. */
    public List<String> of(String code) {
        List<String> names = new ArrayList<>();
        byCode(code).ifPresent(country -> {
            names.addAll(country.names());
            names.addAll(country.demonyms());
            names.addAll(country.capitals());
            places.stream()
                    .filter(line -> line.startsWith(code + ": ") || line.startsWith(code + " regions: "))
                    .flatMap(line -> Arrays.stream(line.split(": ", 2)[1].split(", | = ", -1)))
                    .forEach(names::add);
        });
        return names.stream()
                .filter(name -> !name.endsWith(DOUBTFUL))
                .distinct()
                .toList();
    }

    private Optional<Country> byCode(String code) {
        return countries.all().stream()
                .filter(country -> country.code().equals(code))
                .findFirst();
    }
}
