package dev.wirewatch.english.claims;

import dev.wirewatch.english.lexicon.GivenNames;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which pronoun a person goes by: from a courtesy title or a role in the text, or from a given name. */
final class Genders {

    private final String text;
    private final Roles roles;
    private final Map<String, Optional<String>> known = new HashMap<>();

    Genders(String text, Roles roles) {
        this.text = text;
        this.roles = roles;
    }

    /** Returns {@code he}, {@code she}, or empty when the text does not tell. */
    Optional<String> pronounOf(Referent referent) {
        return referent.entity()
                .map(person -> known.computeIfAbsent(person.id(), id -> read(person)))
                .orElseGet(() -> ofAny(Set.of(referent.noun())));
    }

    private Optional<String> read(Entity person) {
        Stream<Set<String>> titles =
                person.mentions().stream().map(Span::start).map(start -> Set.of(wordBefore(start)));
        return Stream.concat(titles, Stream.of(roles.wordsOf(person)))
                .flatMap(words -> ofAny(words).stream())
                .findFirst()
                .or(() -> GivenNames.pronounOf(person.name().split("[ -]", -1)[0]));
    }

    private static Optional<String> ofAny(Set<String> nouns) {
        if (nouns.stream().anyMatch(WordClass.MAN::has)) {
            return Optional.of("he");
        }
        return nouns.stream().anyMatch(WordClass.WOMAN::has) ? Optional.of("she") : Optional.empty();
    }

    /** Returns the word that ends at a place, in lower case, without the space and the stop after it. */
    private String wordBefore(int place) {
        int end = place;
        if (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '.') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
