package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.entities.Mention;
import dev.wirewatch.entities.Names;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The full names of a text's organizations, and which short ones stand for them: an acronym that the text or the
 * gazetteer knows, "Acme" and "Acme Holdings" for "Acme Holdings Inc.", a name without its country, and one word of the
 * only name that has it. "University of Orla" and "Orla University" are one, and so are two spellings.
 */
final class Organizations {

    /** An acronym may stand for a short form that stands for a long one. */
    private static final int MOST_STEPS = 4;

    private final NameWords words;
    private final Gazetteer gazetteer;
    private final Countries countries;

    /** By name as the text has it, the words in comparable form and in one order for all. */
    private final Map<String, String> keys = new HashMap<>();

    /** A mention of each name, in order of the text. */
    private final Map<String, Mention> named = new LinkedHashMap<>();

    /** From short to long, in comparable form. */
    private final Map<String, String> longer = new HashMap<>();

    /** @param expansions from the acronyms that the text explains to what they stand for */
    Organizations(
            List<Mention> mentions,
            Map<String, String> expansions,
            NameWords words,
            Gazetteer gazetteer,
            Countries countries) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.countries = countries;
        expansions.forEach((acronym, name) -> put(key(acronym), key(name)));
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.ORGANIZATION) {
                named.put(key(mention.name()), mention);
            }
        }
        named.forEach((key, mention) -> gazetteer.organization(mention.name()).ifPresent(full -> put(key, key(full))));
        named.forEach(this::joinStems);
        joinCountries();
        joinWords();
    }

    /** The full name in comparable form. */
    String fullName(Mention mention) {
        String key = key(mention.name());
        for (int i = 0; i < MOST_STEPS && longer.containsKey(key); i++) {
            key = longer.get(key);
        }
        return key;
    }

    private void joinStems(String key, Mention mention) {
        List<String> name = mention.words();
        int stem = words.stem(name);
        for (int size = name.size() - 1; size >= stem; size--) {
            put(key(String.join(" ", name.subList(0, size))), key);
        }
        String first = key(name.get(0));
        if (stem == name.size() && stem == 2 && named.containsKey(first)) {
            put(first, key);
        }
    }

    /** "Harbour Board" is the "U.S. Harbour Board", or the Swiss one, when there is no other. */
    private void joinCountries() {
        Map<String, Set<String>> byRest = new HashMap<>();
        named.forEach((key, mention) -> countries
                .withoutCountry(mention.name())
                .map(owned -> key(owned.rest()))
                .filter(rest -> named.containsKey(rest) && !rest.equals(fullName(mention)))
                .ifPresent(rest ->
                        byRest.computeIfAbsent(rest, r -> new HashSet<>()).add(key)));
        byRest.forEach((rest, full) -> {
            if (full.size() == 1) {
                put(rest, full.iterator().next());
            }
        });
    }

    /** "Tarnwick" is the "University of Tarnwick" when the text has no other name with this word. */
    private void joinWords() {
        Map<String, Set<String>> byWord = new HashMap<>();
        named.values().stream().filter(mention -> mention.words().size() > 1).forEach(mention -> mention.words()
                .forEach(word ->
                        byWord.computeIfAbsent(key(word), w -> new HashSet<>()).add(fullName(mention))));
        named.forEach((key, mention) -> {
            String word = mention.name();
            Set<String> full = byWord.getOrDefault(key, Set.of());
            if (full.size() == 1 && !gazetteer.knows(word) && !Acronyms.isAcronym(word)) {
                put(key, full.iterator().next());
            }
        });
    }

    private void put(String brief, String full) {
        if (!brief.equals(full)) {
            longer.putIfAbsent(brief, full);
        }
    }

    private String key(String name) {
        return keys.computeIfAbsent(
                name, n -> Arrays.stream(Names.key(Spellings.american(n)).split(" ", -1))
                        .filter(word -> !words.is(word, Kind.UNCOMPARED))
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }
}
