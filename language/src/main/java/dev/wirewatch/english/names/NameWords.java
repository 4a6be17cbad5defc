package dev.wirewatch.english.names;

import dev.wirewatch.entities.Names;
import dev.wirewatch.text.WordLists;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What single words tell about the names that they are in or next to: {@code name-words.txt}. */
final class NameWords {

    /** The classes of the list, which says what each one holds. */
    enum Kind {
        BODY,
        LOOSE_BODY,
        BODY_BEFORE,
        FIRM,
        COMPANY,
        PLACE,
        PLACE_OF,
        PLACE_BEFORE,
        THING,
        TITLE,
        COURTESY,
        SUFFIX,
        HONOR,
        OFFICE,
        OWNER,
        FIELD,
        PEOPLE,
        OF_PEOPLE,
        OF_PEOPLE_OR_PLACE,
        COMMON,
        FUNCTION,
        SMALL,
        SAYS_BODY,
        SAYS_PERSON,
        SAYS_PLACE,
        HYPHEN_AFTER,
        HYPHEN_BEFORE,
        SPORTS_CODE,
        COMPLEMENT,
        FURTHER_COMPLEMENT,
        ARTICLE,
        ARABIC_ARTICLE,
        WITHIN,
        UNCOMPARED,
        EMBASSY,
        EXCHANGE,
        SURNAME_LINK,
        LOCATIVE,
        STOCK,
        STOCK_VERB,
        STOCK_LINK,
        SEATED,
        EMPLOYER_VERB,
        OPERATOR_VERB,
        OPERATED,
        AGREED,
        DEAL_VERB,
        DETERMINER,
        AFTER_APPOSITION,
        BEAT,
        RESULT_VERB,
        RESULT_LINK,
        MATCH_VERB,
        PLAYER,
        THING_OR_BODY,
        BODY_VERB,
        BODY_OWNED;

        private static Kind of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Of the same class as all other sets, so that Java compiles a look-up to a few instructions. */
    private static final Set<Kind> NONE = EnumSet.noneOf(Kind.class);

    private final Map<String, Set<Kind>> kinds = new HashMap<>();

    private NameWords() {}

    static NameWords fromResource() {
        NameWords words = new NameWords();
        for (String line : WordLists.read(NameWords.class, "name-words.txt")) {
            String[] columns = line.split(": ", 2);
            for (String word : columns[1].split(" ", -1)) {
                words.kinds
                        .computeIfAbsent(word, key -> EnumSet.noneOf(Kind.class))
                        .add(Kind.of(columns[0]));
            }
        }
        return words;
    }

    /** How many words of a company's name suffice: one of "Acme Holdings Inc.". */
    int stem(List<String> name) {
        int stem = name.size();
        while (stem > 1 && (is(name.get(stem - 1), Kind.FIRM) || is(name.get(stem - 1), Kind.COMPANY))) {
            stem--;
        }
        return stem;
    }

    /** The parts of a person's name in comparable form, without titles before it and suffixes after it. */
    List<String> personParts(List<String> name) {
        int from = 0;
        int to = name.size();
        while (from < to - 1 && is(name.get(from), Kind.TITLE)) {
            from++;
        }
        while (to - 1 > from
                && (is(name.get(to - 1), Kind.SUFFIX) || name.get(to - 1).equals(","))) {
            to--;
        }
        return name.subList(from, to).stream()
                .map(Names::key)
                .map(this::withoutArticle)
                .toList();
    }

    /** "al-Quillon" and "Quillon" are one surname. */
    private String withoutArticle(String part) {
        int hyphen = part.indexOf('-');
        return hyphen > 0 && is(part.substring(0, hyphen), Kind.ARABIC_ARTICLE) ? part.substring(hyphen + 1) : part;
    }

    boolean is(String word, Kind kind) {
        return of(word).contains(kind);
    }

    Set<Kind> of(String word) {
        return kinds.getOrDefault(word, NONE);
    }
}
