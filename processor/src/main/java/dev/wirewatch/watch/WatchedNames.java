package dev.wirewatch.watch;

import dev.wirewatch.english.names.CountryNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Under what ids and names a watch's entity is found. */
record WatchedNames(List<String> entityIds, List<WatchedName> names) {

    private static final CountryNames COUNTRIES = new CountryNames();
    private static final WatchedNames NONE = new WatchedNames(List.of(), List.of());

    record WatchedName(String name, NameCase nameCase) {}

    static Optional<String> countryCode(String country) {
        return COUNTRIES.code(country.strip());
    }

    static Optional<String> countryName(String code) {
        return COUNTRIES.of(code).stream().findFirst();
    }

    static WatchedNames of(Rule rule) {
        return rule.named().map(WatchedNames::of).orElse(NONE);
    }

    /** A country's own names are written as they must be: "Polish" is no "polish". */
    private static WatchedNames of(Named named) {
        Optional<String> country = named.country();
        Stream<WatchedName> own = named.names().stream().map(name -> new WatchedName(name, named.nameCase()));
        Stream<WatchedName> countrys = country.stream()
                .flatMap(code -> COUNTRIES.of(code).stream())
                .map(name -> new WatchedName(name, NameCase.SMART));
        return new WatchedNames(
                Stream.concat(named.entityId().stream(), country.map(dev.wirewatch.entities.Names::countryId).stream())
                        .distinct()
                        .toList(),
                Stream.concat(own, countrys).distinct().toList());
    }
}
