package dev.wirewatch.english.names;

import dev.wirewatch.english.lexicon.GivenNames;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The world's well-known names: {@code places.txt}, {@code organizations.txt} and the countries. A place called as a
 * person is, such as Florence, may be either.
 */
final class Gazetteer {

    /** What is as short as this may be an acronym when it is in capitals. */
    private static final int LONGEST_SHORT = 3;

    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b", Pattern.CASE_INSENSITIVE);

    /**
     * A name that the lists have.
     *
     * @param sure whether it stands for this and hardly anything else
     * @param region whether it is a country, a state or a province
     * @param line what the list says of it and its neighbours: a code of the country that it belongs to, or a sort
     * @param shown the name that it is shown by, of which this is one form
     */
    record Known(EntityType type, boolean sure, boolean region, String line, String shown) {}

    private final Countries countries;
    /** Also by the name in capitals, unless it is as short as acronyms are. */
    private final Map<String, Known> byName = new HashMap<>();
    /** By a name's first token, the number of tokens of the longest one. */
    private final Map<String, Integer> longest = new HashMap<>();

    private final Map<String, List<String>> shortNames = new HashMap<>();

    private Gazetteer(Countries countries) {
        this.countries = countries;
    }

    static Gazetteer fromResources(Countries countries) {
        Gazetteer gazetteer = new Gazetteer(countries);
        WordLists.read(Gazetteer.class, "organizations.txt")
                .forEach(line -> gazetteer.addAll(line, EntityType.ORGANIZATION));
        WordLists.read(Gazetteer.class, "places.txt").forEach(line -> gazetteer.addAll(line, EntityType.PLACE));
        countries.all().forEach(country -> {
            country.names().forEach(name -> gazetteer.add(name, known(EntityType.PLACE, true, name)));
            country.capitals().forEach(name -> gazetteer.add(name, known(EntityType.PLACE, false, name)));
        });
        return gazetteer;
    }

    private static Known known(EntityType type, boolean region, String shown) {
        return new Known(type, true, region, "", bare(shown));
    }

    private void addAll(String line, EntityType type) {
        String[] columns = line.split(": ", 2);
        boolean region = columns[0].endsWith(" regions");
        for (String entry : columns[1].split(", ", -1)) {
            String[] names = entry.split(" = ", -1);
            String shown = bare(names[0]);
            for (String name : names) {
                add(name, new Known(type, true, region, columns[0], shown));
                if (!name.equals(names[0])) {
                    shortNames.computeIfAbsent(shown, key -> new ArrayList<>()).add(bare(name));
                }
            }
        }
    }

    private void add(String entry, Known known) {
        String name = bare(entry);
        Known before = byName.getOrDefault(name, known);
        boolean sure = name.equals(entry) && !GivenNames.contains(name) && before.type() == known.type();
        // a form of two names tells neither
        String shown = before.shown().equals(known.shown()) ? known.shown() : name;
        Known now = new Known(known.type(), sure, known.region() || before.region(), known.line(), shown);
        put(name, now);
        String shouted = name.toUpperCase(Locale.ROOT);
        if (shouted.length() > LONGEST_SHORT && !byName.containsKey(shouted)) {
            put(shouted, now);
        }
    }

    private void put(String name, Known known) {
        byName.put(name, known);
        String[] tokens = POSSESSIVE.matcher(name).replaceAll(" $0").split(" ", -1);
        longest.merge(tokens[0], tokens.length, Math::max);
    }

    private static String bare(String entry) {
        return entry.endsWith("?") ? entry.substring(0, entry.length() - 1) : entry;
    }

    boolean knows(String name) {
        return find(name).isPresent();
    }

    boolean isSure(String name) {
        return find(name).filter(Known::sure).isPresent();
    }

    /** The entry of this name, which may lack its last stop, as in "N.C" at the end of a sentence. */
    Optional<Known> find(String name) {
        String plain = plain(name);
        Known known = byName.get(plain);
        return Optional.ofNullable(known == null && plain.indexOf('.') > 0 ? byName.get(plain + ".") : known);
    }

    /** How many tokens the longest name has that begins with this one; 0 for none. */
    int longest(String token) {
        String plain = plain(token);
        int length = longest.getOrDefault(plain, 0);
        return plain.indexOf('.') > 0 ? Math.max(length, longest.getOrDefault(plain + ".", 0)) : length;
    }

    /** Short names of the organization of this full name. */
    List<String> shortNames(String fullName) {
        return shortNames.getOrDefault(plain(fullName), List.of());
    }

    /**
     * The one name that a well-known organization is shown by, whatever the form: "UN" is the United Nations, and "U.S.
     * Congress" is Congress, since the list has it under US. Empty when no list has it, or several do.
     */
    Optional<String> organization(String name) {
        return organizationOf(name)
                .or(() -> organizationOf(Spellings.american(name)))
                .or(() -> countries.withoutCountry(name).flatMap(owned -> find(owned.rest())
                        .filter(known -> isSureOrganization(known)
                                && known.line().equals(owned.country().code()))
                        .map(Known::shown)));
    }

    private Optional<String> organizationOf(String name) {
        return find(name).filter(Gazetteer::isSureOrganization).map(Known::shown);
    }

    private static boolean isSureOrganization(Known known) {
        return known.type() == EntityType.ORGANIZATION && known.sure();
    }

    /** The name that a place is shown by: California is "Calif." as well. */
    Optional<String> place(String name) {
        return find(name).filter(known -> known.type() == EntityType.PLACE).map(Known::shown);
    }

    private static String plain(String name) {
        return name.replace('\u2019', '\'');
    }
}
