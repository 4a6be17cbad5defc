package dev.wirewatch.english.names;

import dev.wirewatch.entities.Names;
import dev.wirewatch.text.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The world's countries and territories by ISO 3166 code, with their names in English, their people and their capitals:
 * Java's locale data and {@code countries.tsv}.
 */
final class Countries {

    /** @param code ISO 3166, two letters */
    record Country(String code, String name, Set<String> names, Set<String> demonyms, Set<String> capitals) {

        /** The id that the country has as an entity. */
        String id() {
            return Names.countryId(code);
        }
    }

    private final List<Country> all = new ArrayList<>();
    /** Also by the name in capitals. */
    private final Map<String, Country> byName = new HashMap<>();

    private final Map<String, Country> byDemonym = new HashMap<>();

    private Countries() {}

    static Countries fromResource() {
        Countries countries = new Countries();
        Map<String, String[]> table = new HashMap<>();
        for (String line : WordLists.read(Countries.class, "countries.tsv")) {
            String[] columns = line.split("\t", -1);
            table.put(columns[0], columns);
        }
        Set<String> codes = new LinkedHashSet<>(Arrays.asList(Locale.getISOCountries()));
        codes.addAll(table.keySet());
        for (String code : codes) {
            countries.add(country(code, table.getOrDefault(code, new String[] {code, "-", "-", "-", "-"})));
        }
        return countries;
    }

    private static Country country(String code, String[] columns) {
        String java = new Locale("", code).getDisplayCountry(Locale.ENGLISH).replace("&", "and");
        String name = columns[1].equals("-") ? java : columns[1];
        Set<String> names = new LinkedHashSet<>(List.of(name, java));
        names.addAll(entries(columns[2]));
        Set<String> demonyms = new LinkedHashSet<>();
        for (String demonym : entries(columns[3])) {
            demonyms.add(demonym);
            if (!names.contains(demonym + "s")) {
                demonyms.add(demonym + "s");
            }
        }
        return new Country(code, name, names, demonyms, new LinkedHashSet<>(entries(columns[4])));
    }

    private static List<String> entries(String column) {
        return column.equals("-") ? List.of() : List.of(column.split(", ", -1));
    }

    private void add(Country country) {
        all.add(country);
        country.names().forEach(name -> {
            byName.putIfAbsent(name, country);
            byName.putIfAbsent(name.toUpperCase(Locale.ROOT), country);
        });
        country.demonyms().forEach(demonym -> byDemonym.putIfAbsent(demonym, country));
    }

    /** The country of this name, spelled with capitals as in running text or in capitals all through. */
    Optional<Country> ofName(String name) {
        String plain = name.replace('\u2019', '\'');
        Country country = byName.get(plain);
        boolean stopped = country == null && plain.indexOf('.') > 0; // "U.K" at a sentence's end
        return Optional.ofNullable(stopped ? byName.get(plain + ".") : country);
    }

    /** A country and what follows its name. */
    record Owned(Country country, String rest) {}

    /** The country whose name or people comes first, and the rest: "U.S. Congress", "Swiss Congress". */
    Optional<Owned> withoutCountry(String name) {
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            String rest = name.substring(space + 1);
            String first = name.substring(0, space);
            Optional<Country> country = ofName(first).or(() -> ofDemonym(first));
            if (country.isPresent()) {
                return country.map(owner -> new Owned(owner, rest));
            }
        }
        return Optional.empty();
    }

    /** The country whose people or things are called so: "French", "Kenyans". */
    Optional<Country> ofDemonym(String word) {
        return Optional.ofNullable(byDemonym.get(word));
    }

    List<Country> all() {
        return all;
    }
}
