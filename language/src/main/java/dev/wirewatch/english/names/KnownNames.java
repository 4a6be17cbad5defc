package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the gazetteer's names where the model missed them, and corrects their type where it took them for another one. */
final class KnownNames implements LineRule {

    private final Gazetteer gazetteer;
    private final Set<String> codes = new HashSet<>();

    KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (String country : Locale.getISOCountries()) {
            codes.add(new Locale("", country).getISO3Country());
        }
    }

    @Override
    public void apply(Line line) {
        int i = 0;
        while (i < line.size()) {
            i = hasCapital(line.word(i)) ? Math.max(i + 1, named(line, i)) : i + 1;
        }
        for (int k = 1; k + 2 < line.size(); k++) {
            if (isCode(line, k)) {
                line.put(k + 1, k + 2, EntityType.PLACE);
            }
        }
    }

    /** "eThekwini" and "al-Qaeda" have theirs within. */
    private static boolean hasCapital(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Puts the longest name that begins here, and returns where it ends. */
    private int named(Line line, int from) {
        int longest = gazetteer.longest(line.word(from));
        for (int to = Math.min(line.size(), from + longest); to > from; to--) {
            Optional<Gazetteer.Known> known = gazetteer.find(line.text(from, to));
            if (known.isPresent()) {
                if (known.get().sure() && !isInLonger(line, from, to)) {
                    line.put(from, to, known.get().type());
                }
                return to;
            }
        }
        return from;
    }

    private static boolean isInLonger(Line line, int from, int to) {
        return line.at(from)
                        .filter(name -> name.from() < from || name.to() > to)
                        .isPresent()
                || line.at(to - 1).filter(name -> name.to() > to).isPresent();
    }

    /** "Jane Doe (KEN)", as sports results have it. */
    private boolean isCode(Line line, int open) {
        return line.word(open).equals("(")
                && line.word(open + 2).equals(")")
                && (codes.contains(line.word(open + 1)) || line.is(open + 1, Kind.SPORTS_CODE))
                && (line.is(open - 1, EntityType.PERSON) || line.is(open - 1, EntityType.PLACE));
    }
}
