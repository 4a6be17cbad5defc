package dev.wirewatch.english.names;

import dev.wirewatch.entities.Mention;
import dev.wirewatch.entities.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts mentions that name the same thing in one group. Groups and their mentions come in order of the text. */
final class NameJoiner {

    private final NameWords words;
    private final Gazetteer gazetteer;
    private final Countries countries;

    NameJoiner(NameWords words, Gazetteer gazetteer, Countries countries) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.countries = countries;
    }

    /**
     * Joins what belongs together.
     *
     * @param mentions in order of the text
     * @param expansions from the acronyms that the text explains to what they stand for
     */
    Collection<List<Mention>> join(List<Mention> mentions, Map<String, String> expansions) {
        People people = new People(mentions, words);
        Organizations organizations = new Organizations(mentions, expansions, words, gazetteer, countries);
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            String name =
                    switch (mention.type()) {
                        case PERSON -> String.join(" ", people.fullName(mention));
                        case ORGANIZATION -> organizations.fullName(mention);
                        case PLACE, OTHER -> Names.key(mention.name());
                    };
            groups.computeIfAbsent(mention.type() + " " + name, key -> new ArrayList<>())
                    .add(mention);
        }
        return groups.values();
    }
}
