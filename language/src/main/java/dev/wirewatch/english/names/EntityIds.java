package dev.wirewatch.english.names;

import dev.wirewatch.entities.EntityType;
import dev.wirewatch.entities.Mention;
import dev.wirewatch.entities.Names;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names and ids of a document's entities that neither the catalog nor the countries know. An id is type and name, so
 * that one name has one id in every article. The name is the longest form in the document, but of a well-known body or
 * region the one that the gazetteer shows it by: "U.N.", "UN" and "United Nations" are {@code
 * organization:united-nations}, "U.S. Congress" is {@code organization:congress}, "Calif." is {@code place:california}.
 * The id of another organization is made from its American spelling and from acronyms without stops, that of a person
 * leaves middle initials out, unless the document then has two people of one id.
 */
final class EntityIds {

    private static final Pattern MIDDLE_INITIAL = Pattern.compile("(?<=\\p{L}{2}) \\p{Lu}\\.?(?= )");

    private final Gazetteer gazetteer;
    private final Set<String> ambiguous = new HashSet<>();

    /** @param groups mentions of one thing each, never empty */
    EntityIds(Collection<List<Mention>> groups, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        Set<String> seen = new HashSet<>();
        for (List<Mention> group : groups) {
            if (group.get(0).type() == EntityType.PERSON) {
                String plain = withoutInitials(name(group));
                if (!seen.add(plain)) {
                    ambiguous.add(plain);
                }
            }
        }
    }

    /** @param group mentions of one thing */
    String name(List<Mention> group) {
        String longest = longest(group);
        return switch (group.get(0).type()) {
            case ORGANIZATION -> gazetteer.organization(longest).orElse(longest);
            case PLACE -> gazetteer.place(longest).orElse(longest);
            case PERSON, OTHER -> longest;
        };
    }

    /** Of equally long forms the first wins, but not one in capitals. */
    private static String longest(List<Mention> group) {
        return group.stream()
                .map(Mention::name)
                .max(Comparator.comparingInt(String::length).thenComparing(form -> !isShouted(form)))
                .orElseThrow();
    }

    private static boolean isShouted(String form) {
        return form.indexOf(' ') > 0 && form.chars().noneMatch(Character::isLowerCase);
    }

    /** @param name as {@link #name} gives it */
    String id(EntityType type, String name) {
        return Names.id(
                type,
                switch (type) {
                    case ORGANIZATION -> gazetteer.knows(name) ? name : Spellings.american(name);
                    case PERSON -> ambiguous.contains(withoutInitials(name)) ? name : withoutInitials(name);
                    case PLACE, OTHER -> name;
                });
    }

    private static String withoutInitials(String name) {
        return MIDDLE_INITIAL.matcher(name).replaceAll("");
    }
}
