package dev.wirewatch.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts mentions that name the same thing in one group. Groups and their mentions come in order of the text. */
final class NameJoiner {

    private static final Set<String> SMALL_WORDS = Set.of("of", "for", "the", "and", "&", "de", "del");

    private final NameWords words;
    private final Gazetteer gazetteer;

    NameJoiner(NameWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /**
     * Joins what belongs together.
     *
     * @param mentions in order of the text
     * @param expansions from the acronyms that the text explains to what they stand for
     */
    Collection<List<Mention>> join(List<Mention> mentions, Map<String, String> expansions) {
        People people = new People(mentions);
        Map<String, String> organizations = organizations(mentions, expansions);
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            String key =
                    switch (mention.type()) {
                        case PERSON -> String.join(" ", people.fullName(mention));
                        case ORGANIZATION -> follow(organizations, organizationKey(mention.name()));
                        case PLACE -> Names.key(Places.withoutRegion(mention.name()));
                        case OTHER -> Names.key(mention.name());
                    };
            groups.computeIfAbsent(mention.type() + " " + key, k -> new ArrayList<>())
                    .add(mention);
        }
        return groups.values();
    }

    /** An acronym may stand for a short form that stands for a long one. */
    private static String follow(Map<String, String> longer, String key) {
        String once = longer.getOrDefault(key, key);
        return longer.getOrDefault(once, once);
    }

    /** From short to long names of the text's organizations, in comparable form. */
    private Map<String, String> organizations(List<Mention> mentions, Map<String, String> expansions) {
        Map<String, String> longer = new HashMap<>();
        expansions.forEach((acronym, name) -> longer.put(organizationKey(acronym), organizationKey(name)));
        List<Mention> organizations = mentions.stream()
                .filter(mention -> mention.type() == EntityType.ORGANIZATION)
                .toList();
        Set<String> keys = new HashSet<>();
        organizations.forEach(mention -> keys.add(organizationKey(mention.name())));
        for (Mention mention : organizations) {
            gazetteer
                    .fullName(mention.name())
                    .map(NameJoiner::organizationKey)
                    .filter(keys::contains)
                    .ifPresent(full -> longer.putIfAbsent(organizationKey(mention.name()), full));
            int stem = words.stem(mention.words());
            if (stem < mention.words().size()) {
                String brief = organizationKey(String.join(" ", mention.words().subList(0, stem)));
                longer.putIfAbsent(brief, organizationKey(mention.name()));
            }
        }
        return longer;
    }

    /** "University of Orla" and "Orla University" are one. */
    private static String organizationKey(String name) {
        return Arrays.stream(Names.key(name).split(" ", -1))
                .filter(word -> !SMALL_WORDS.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
