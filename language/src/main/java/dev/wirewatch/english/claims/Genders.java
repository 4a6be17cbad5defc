package dev.wirewatch.english.claims;

import dev.wirewatch.english.lexicon.GivenNames;
import dev.wirewatch.english.lexicon.WordClass;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Span;
import java.util.Locale;
import java.util.Optional;

/** Tells which pronoun a person goes by, from a courtesy title in the text or a given name. */
final class Genders {

    private Genders() {}

    /** Returns {@code he}, {@code she}, or empty when the text does not tell. */
    static Optional<String> pronounOf(Entity person, String text) {
        for (Span mention : person.mentions()) {
            String title = wordBefore(text, mention.start());
            if (WordClass.MAN.has(title)) {
                return Optional.of("he");
            }
            if (WordClass.WOMAN.has(title)) {
                return Optional.of("she");
            }
        }
        return GivenNames.pronounOf(person.name().split("[ -]", -1)[0]);
    }

    /** Returns the word that ends at a place, in lower case, without the space and the stop after it. */
    private static String wordBefore(String text, int place) {
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
