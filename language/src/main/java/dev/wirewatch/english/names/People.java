package dev.wirewatch.english.names;

import dev.wirewatch.entities.EntityType;
import dev.wirewatch.entities.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The full names of a text's people, and who a short one means: "Doe", "Jane", "J. Doe" and "Ms Doe" are Jane Doe when
 * she is the only one whom they fit. Of two people whom a name fits it means the one who was named before it, and goes
 * on meaning that one when the other is named later; when both were named before its first use, it says neither, and
 * stays on its own: a wrong join puts one person's words into another's mouth.
 */
final class People {

    /** More people of one name than this are a list of names. */
    private static final int MOST_RELATED = 40;

    /** Where each name is first, by its parts. */
    private final Map<List<String>, Integer> firstAt = new LinkedHashMap<>();

    private final Map<String, List<String>> partsByName = new HashMap<>();
    private final Map<List<String>, List<List<String>>> longer = new HashMap<>();

    /** Whom each short name meant where one person alone was named before it. */
    private final Map<List<String>, List<String>> meant = new HashMap<>();

    private final NameWords words;

    People(List<Mention> mentions, NameWords words) {
        this.words = words;
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.PERSON) {
                firstAt.putIfAbsent(parts(mention), mention.span().start());
            }
        }
        Map<String, List<List<String>>> byPart = new HashMap<>();
        for (List<String> name : firstAt.keySet()) {
            name.stream().distinct().forEach(part -> byPart.computeIfAbsent(part, p -> new ArrayList<>())
                    .add(name));
        }
        for (List<String> name : firstAt.keySet()) {
            List<List<String>> related = byPart.get(last(name));
            if (related.size() <= MOST_RELATED) {
                List<List<String>> fitting = related.stream()
                        .filter(other -> isShortOf(name, other))
                        .filter(other -> related.stream().noneMatch(third -> isVariantOf(other, third)))
                        .toList();
                longer.put(name, fitting);
            }
        }
    }

    private List<String> parts(Mention mention) {
        return partsByName.computeIfAbsent(mention.name(), name -> words.personParts(mention.words()));
    }

    /**
     * The parts of the name that this mention is a form of; its own when it is no form of another.
     *
     * @param mention each in its turn, in order of the text
     */
    List<String> fullName(Mention mention) {
        List<String> name = parts(mention);
        List<List<String>> fitting = longer.getOrDefault(name, List.of());
        if (fitting.size() > 1) {
            fitting = fitting.stream()
                    .filter(other -> firstAt.get(other) < mention.span().start())
                    .toList();
        }
        if (fitting.size() == 1) {
            meant.putIfAbsent(name, fitting.get(0));
        }
        return meant.getOrDefault(name, name);
    }

    /** Whether this could be how the text calls the other one for short. */
    private static boolean isShortOf(List<String> name, List<String> other) {
        int more = other.size() - name.size();
        return (more > 0 && other.subList(more, other.size()).equals(name))
                || (more > 0 && name.size() == 1 && other.contains(name.get(0)))
                || isVariantOf(name, other);
    }

    /** "Jane Doe" and "J. Doe" are "Jane Q. Doe", and "Sir Tom Roe" ends in "Tom Roe". */
    private static boolean isVariantOf(List<String> name, List<String> other) {
        int more = other.size() - name.size();
        if (name.size() < 2 || more < 0 || name.equals(other) || !last(other).equals(last(name))) {
            return false;
        }
        boolean sameFirst = more > 0 && other.get(0).equals(name.get(0));
        return sameFirst
                || isInitial(name.get(0), other.get(0))
                || (more > 0 && other.subList(more, other.size()).equals(name));
    }

    private static boolean isInitial(String initial, String given) {
        return initial.length() <= 2
                && initial.charAt(0) == given.charAt(0)
                && given.length() > 2
                && (initial.length() == 1 || initial.charAt(1) == '.');
    }

    private static String last(List<String> name) {
        return name.get(name.size() - 1);
    }

    /** Whether these two, in parts, could be one person's. */
    static boolean couldBeOne(List<String> a, List<String> b) {
        return a.equals(b) || isShortOf(a, b) || isShortOf(b, a);
    }
}
