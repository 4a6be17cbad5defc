package dev.wirewatch.entities;

import dev.wirewatch.text.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts mentions that name the same thing in one group. Groups and their mentions come in order of the text. */
final class NameJoiner {

    /** More people of one name than this are a list of names. */
    private static final int MOST_RELATED = 40;

    private static final Set<String> COMPANY_WORDS = Set.of(
            "inc",
            "inc.",
            "corp",
            "corp.",
            "corporation",
            "co",
            "co.",
            "company",
            "ltd",
            "ltd.",
            "limited",
            "llc",
            "plc",
            "ag",
            "sa",
            "s.a.",
            "se",
            "nv",
            "gmbh",
            "group",
            "holdings",
            "holding",
            "&");

    private NameJoiner() {}

    static Collection<List<Mention>> join(Reading reading, List<Mention> mentions) {
        Map<List<String>, List<String>> people = shortToFull(mentions);
        Map<String, String> organizations = new LinkedHashMap<>(Acronyms.in(reading.text(), mentions));
        organizations.putAll(shortCompanies(mentions));
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            String key =
                    switch (mention.type()) {
                        case PERSON -> {
                            List<String> parts = Names.personParts(mention.words());
                            yield String.join(" ", people.getOrDefault(parts, parts));
                        }
                        case ORGANIZATION -> {
                            String name = Names.key(mention.name());
                            String full = organizations.getOrDefault(name, name);
                            yield organizations.getOrDefault(full, full);
                        }
                        default -> Names.key(mention.name());
                    };
            groups.computeIfAbsent(mention.type() + " " + key, k -> new ArrayList<>())
                    .add(mention);
        }
        return groups.values();
    }

    /**
     * A short form belongs to a full name that it ends ("Doe", "de la Cruz") or whose first name it is, when it is
     * the only such name in the text: of two people with one surname the surname says neither.
     */
    private static Map<List<String>, List<String>> shortToFull(List<Mention> mentions) {
        Set<List<String>> names = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.PERSON) {
                names.add(Names.personParts(mention.words()));
            }
        }
        Map<String, List<List<String>>> byPart = new HashMap<>();
        for (List<String> name : names) {
            Stream.of(name.get(0), last(name)).distinct().forEach(part -> byPart.computeIfAbsent(
                            part, p -> new ArrayList<>())
                    .add(name));
        }
        Map<List<String>, List<String>> full = new LinkedHashMap<>();
        for (List<String> name : names) {
            List<List<String>> related = byPart.get(last(name));
            if (related.size() > MOST_RELATED) {
                continue;
            }
            List<List<String>> longer = related.stream()
                    .filter(other -> isShortOf(name, other))
                    .filter(other -> related.stream().noneMatch(third -> isVariantOf(other, third)))
                    .toList();
            if (longer.size() == 1) {
                full.put(name, longer.get(0));
            }
        }
        return full;
    }

    private static boolean isShortOf(List<String> name, List<String> other) {
        int more = other.size() - name.size();
        return more > 0
                && (other.subList(more, other.size()).equals(name)
                        || (name.size() == 1 && other.get(0).equals(name.get(0)))
                        || isVariantOf(name, other));
    }

    /** "Jane Doe" is "Jane Q. Doe", and "Sir Tom Roe" ends in "Tom Roe". */
    private static boolean isVariantOf(List<String> name, List<String> other) {
        int more = other.size() - name.size();
        return more > 0
                && name.size() > 1
                && last(other).equals(last(name))
                && (other.get(0).equals(name.get(0))
                        || other.subList(more, other.size()).equals(name));
    }

    private static String last(List<String> name) {
        return name.get(name.size() - 1);
    }

    /** "Acme" is "Acme Holdings Inc." when the text has both. */
    private static Map<String, String> shortCompanies(List<Mention> mentions) {
        Map<String, String> full = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.ORGANIZATION) {
                List<String> words = mention.words().stream().map(Names::key).toList();
                int stem = words.size();
                while (stem > 1 && COMPANY_WORDS.contains(words.get(stem - 1))) {
                    stem--;
                }
                if (stem < words.size()) {
                    full.putIfAbsent(String.join(" ", words.subList(0, stem)), String.join(" ", words));
                }
            }
        }
        return full;
    }
}
