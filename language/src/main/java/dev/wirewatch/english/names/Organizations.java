package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.entities.Mention;
import dev.wirewatch.entities.Names;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The full names of a text's organizations, and which short ones stand for them: an acronym that the text or the
 * gazetteer knows, and "Acme" for "Acme Holdings Inc.". "University of Orla" and "Orla University" are one.
 */
final class Organizations {

    private final NameWords words;

    /** By name as the text has it, the words in comparable form and in one order for all. */
    private final Map<String, String> keys = new HashMap<>();

    /** From short to long, in comparable form. */
    private final Map<String, String> longer = new HashMap<>();

    /** @param expansions from the acronyms that the text explains to what they stand for */
    Organizations(List<Mention> mentions, Map<String, String> expansions, NameWords words, Gazetteer gazetteer) {
        this.words = words;
        expansions.forEach((acronym, name) -> longer.put(key(acronym), key(name)));
        Map<String, Mention> named = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.ORGANIZATION) {
                named.put(key(mention.name()), mention);
            }
        }
        named.forEach((key, mention) -> {
            gazetteer
                    .fullName(mention.name())
                    .map(this::key)
                    .filter(named::containsKey)
                    .ifPresent(full -> longer.putIfAbsent(key, full));
            int stem = words.stem(mention.words());
            if (stem < mention.words().size()) {
                longer.putIfAbsent(key(String.join(" ", mention.words().subList(0, stem))), key);
            } else if (stem == 2 && named.containsKey(key(mention.words().get(0)))) {
                longer.putIfAbsent(key(mention.words().get(0)), key);
            }
        });
    }

    /** The full name in comparable form. An acronym may stand for a short form that stands for a long one. */
    String fullName(Mention mention) {
        String key = key(mention.name());
        String once = longer.getOrDefault(key, key);
        return longer.getOrDefault(once, once);
    }

    private String key(String name) {
        return keys.computeIfAbsent(name, n -> Arrays.stream(Names.key(n).split(" ", -1))
                .filter(word -> !words.is(word, Kind.UNCOMPARED))
                .sorted()
                .collect(Collectors.joining(" ")));
    }
}
