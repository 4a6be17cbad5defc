package dev.wirewatch.english.claims;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.english.claims.grammar.Passage;
import dev.wirewatch.english.claims.grammar.Verb;
import dev.wirewatch.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs of {@code cue-verbs.tsv} and the nouns of {@code cue-nouns.tsv}, by their forms. */
final class CueLexicon {

    /** Cues that are neither verb nor noun. */
    private static final Set<String> OTHERS = Set.of("according", ":", "quoted");

    /** The verbs that a form may belong to; those with a particle come first. */
    private final Map<String, List<CueWord>> verbs = new HashMap<>();

    private final Map<String, CueWord> nouns = new HashMap<>();

    private CueLexicon() {}

    static CueLexicon fromResource() {
        CueLexicon lexicon = new CueLexicon();
        WordLists.read(CueLexicon.class, "cue-verbs.tsv").forEach(line -> lexicon.addVerb(line.split("\t", -1)));
        WordLists.read(CueLexicon.class, "cue-nouns.tsv").forEach(line -> lexicon.addNoun(line.split("\t", -1)));
        return lexicon;
    }

    private void addVerb(String[] columns) {
        int space = columns[0].indexOf(' ');
        String particle = space < 0 ? "" : columns[0].substring(space + 1);
        CueWord word = new CueWord(columns[0], particle, CueKind.valueOf(columns[1]), takes(columns[2]));
        String base = space < 0 ? columns[0] : columns[0].substring(0, space);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(base);
        forms.addAll(columns.length < 4 ? Inflection.verb(base) : Set.of(columns[3].split(",", -1)));
        for (String form : forms) {
            List<CueWord> words = verbs.computeIfAbsent(form, key -> new ArrayList<>());
            words.add(particle.isEmpty() ? words.size() : 0, word);
        }
    }

    private void addNoun(String[] columns) {
        CueWord word = new CueWord(columns[0], "", CueKind.valueOf(columns[1]), takes(columns[2]));
        nouns.put(columns[0], word);
        nouns.put(Inflection.plural(columns[0]), word);
    }

    private static Set<String> takes(String column) {
        return Set.of(column.split(",", -1));
    }

    /** Whether a word may be part of a cue. */
    boolean mayBeCue(String lower) {
        return verbs.containsKey(lower) || nouns.containsKey(lower) || OTHERS.contains(lower);
    }

    /** Whether a word is a form of a cue that is a verb. */
    boolean isVerb(String lower) {
        return verbs.containsKey(lower);
    }

    /** Returns the cue that a verb is, with its particle if it has one. */
    Optional<CueWord> verb(Passage passage, Verb verb) {
        List<CueWord> words = verbs.getOrDefault(passage.word(verb.head()), List.of());
        for (CueWord word : words) {
            if (word.particle().isEmpty() || passage.word(verb.head() + 1).equals(word.particle())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Returns the cue that a noun is. */
    Optional<CueWord> noun(Passage passage, int noun) {
        return passage.isPlain(noun) && passage.isNoun(noun)
                ? Optional.ofNullable(nouns.get(passage.word(noun)))
                : Optional.empty();
    }
}
