package dev.wirewatch.english.lexicon;

import dev.wirewatch.text.WordLists;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The classes of {@code word-classes.tsv}, which says what each one holds. */
public enum WordClass {
    ARTICLE,
    DETERMINER,
    DEFINITE,
    PRONOUN,
    FIRST_PERSON,
    ACCUSATIVE,
    REFLEXIVE,
    NO_SPEAKER,
    POSSESSIVE,
    PREPOSITION,
    LINK,
    ADVERBIAL,
    TIME_ADVERB,
    GERUND_NOUN,
    PART_OF_DAY,
    DAY,
    PERIOD,
    WHICH_PERIOD,
    CLOCK,
    SUBJECT_RELATIVE,
    RELATIVE,
    COORDINATOR,
    CONJUNCTION,
    REPORT_END,
    SUBORDINATOR,
    FRONTED,
    COMPLEMENTIZER,
    CLAUSE_START,
    BE,
    HAVE_OR_DO,
    NEGATION,
    NOBODY,
    REFUSAL,
    WITHOUT,
    COMPELLED,
    GERUND_OBJECT,
    FUTURE,
    MEDIUM,
    CONTENT,
    ELABORATION,
    RETRACTION,
    GIVING,
    DEMONSTRATIVE,
    HEARING,
    CONDITION,
    UNCERTAIN,
    HEARSAY,
    SPECULATION,
    REPORTED,
    PROSPECT,
    FORMULA,
    CONTROL,
    IMPERSONAL,
    DOCUMENT,
    ROLE_LINK,
    RANK,
    COURTESY,
    MAN,
    WOMAN,
    SOURCE,
    ANY_ORGANIZATION,
    ORGANIZATION;

    static {
        Map<WordClass, Set<String>> read = new EnumMap<>(WordClass.class);
        for (String line : WordLists.read(WordClass.class, "word-classes.tsv")) {
            String[] columns = line.split("\t", -1);
            for (String name : columns[1].split(", ", -1)) {
                read.computeIfAbsent(of(name), key -> new HashSet<>()).addAll(Set.of(columns[0].split(" ", -1)));
            }
        }
        read.forEach((wordClass, words) -> wordClass.words = Collections.unmodifiableSet(words));
    }

    private Set<String> words = Set.of();

    private static WordClass of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether a word is in this class. @param lower in lower case, with a straight apostrophe */
    public boolean has(String lower) {
        return words.contains(lower);
    }

    /** Returns the words of this class. */
    public Set<String> words() {
        return words;
    }
}
