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

/**
 * The world's well-known names: {@code places.txt}, {@code organizations.txt} and the countries. A place called as a
 * person is, such as Florence, may be either.
 */
final class Gazetteer {

    /**
     * A name that the lists have.
     *
     * @param sure whether it stands for this and hardly anything else
     * @param region whether it is a country, a state or a province
     */
    record Known(EntityType type, boolean sure, boolean region) {}

    private final Map<String, Known> byName = new HashMap<>();
    /** By a name's first token, the number of tokens of the longest one. */
    private final Map<String, Integer> longest = new HashMap<>();
    /** From a short name of an organization to the one that it is shown by. */
    private final Map<String, String> fullNames = new HashMap<>();

    private final Map<String, List<String>> shortNames = new HashMap<>();

    static Gazetteer fromResources(Countries countries) {
        Gazetteer gazetteer = new Gazetteer();
        for (String line : WordLists.read(Gazetteer.class, "organizations.txt")) {
            for (String names : entries(line, ", ")) {
                gazetteer.addOrganization(names.split(" = ", -1));
            }
        }
        for (String line : WordLists.read(Gazetteer.class, "places.txt")) {
            boolean region = line.substring(0, line.indexOf(':')).endsWith(" regions");
            for (String name : entries(line, ", ")) {
                gazetteer.add(name, EntityType.PLACE, region);
            }
        }
        countries.all().forEach(country -> {
            country.names().forEach(name -> gazetteer.add(name, EntityType.PLACE, true));
            country.capitals().forEach(name -> gazetteer.add(name, EntityType.PLACE, false));
        });
        return gazetteer;
    }

    private static String[] entries(String line, String between) {
        return line.substring(line.indexOf(':') + 2).split(between, -1);
    }

    private void addOrganization(String[] names) {
        for (String name : names) {
            add(name, EntityType.ORGANIZATION, false);
            if (!name.equals(names[0])) {
                fullNames.put(bare(name), bare(names[0]));
                shortNames
                        .computeIfAbsent(bare(names[0]), key -> new ArrayList<>())
                        .add(bare(name));
            }
        }
    }

    private void add(String entry, EntityType type, boolean region) {
        String name = bare(entry);
        Known before = byName.get(name);
        boolean sure = name.equals(entry) && !GivenNames.contains(name) && (before == null || before.type() == type);
        byName.put(name, new Known(type, sure, region || (before != null && before.region())));
        String[] tokens = name.replace("'s", " 's").split(" ", -1);
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

    /** The entry of this name; a name in capitals all through is also looked for as if it were not. */
    Optional<Known> find(String name) {
        String plain = plain(name);
        Known known = byName.get(plain);
        return Optional.ofNullable(known == null && isShouted(plain) ? byName.get(unshouted(plain)) : known);
    }

    /** How many tokens the longest name has that begins with this one; 0 for none. */
    int longest(String token) {
        String plain = plain(token);
        int length = longest.getOrDefault(plain, 0);
        return isShouted(plain) ? Math.max(length, longest.getOrDefault(unshouted(plain), 0)) : length;
    }

    /** Short names of the organization of this full name. */
    List<String> shortNames(String fullName) {
        return shortNames.getOrDefault(plain(fullName), List.of());
    }

    /** The full name of the organization that goes by this one; empty for a full name. */
    Optional<String> fullName(String name) {
        return Optional.ofNullable(fullNames.get(name));
    }

    private static String plain(String name) {
        return name.replace('\u2019', '\'');
    }

    /** Acronyms are in capitals as well, but short. */
    private static boolean isShouted(String name) {
        return name.length() > 3
                && Character.isUpperCase(name.charAt(1))
                && name.chars().noneMatch(Character::isLowerCase);
    }

    private static String unshouted(String name) {
        StringBuilder plain = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i - 1) == ' ') {
                plain.setCharAt(i, Character.toUpperCase(plain.charAt(i)));
            }
        }
        return plain.toString();
    }
}
