package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Acronyms that a text explains: "Northern Harbour Authority (NHA)". The acronym is then what its expansion is, also
 * where the model missed it; one that shortens common words, "gross domestic product (GDP)", is no name.
 */
final class Acronyms {

    private static final int LONGEST = 10;
    private static final int LONGEST_INITIALS = 6;

    /** @param expansion as the text has it */
    private record Meaning(EntityType type, String expansion) {

        static final Meaning NO_NAME = new Meaning(EntityType.OTHER, "");
    }

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final NameWords words;
    private final Gazetteer gazetteer;

    private Acronyms(NameWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** Reads the lines' acronyms, and puts them into the lines wherever they occur. */
    static Acronyms apply(List<Line> lines, NameWords words, Gazetteer gazetteer) {
        Acronyms acronyms = new Acronyms(words, gazetteer);
        lines.forEach(acronyms::read);
        lines.forEach(acronyms::takeInitials);
        lines.forEach(acronyms::mark);
        return acronyms;
    }

    /** From the acronym to its expansion, both as the text has them. */
    Map<String, String> expansions() {
        return meanings.entrySet().stream()
                .filter(e -> !e.getValue().equals(Meaning.NO_NAME))
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().expansion()));
    }

    static boolean isAcronym(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length() && i <= LONGEST; i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return word.length() <= LONGEST && capitals > 1 && capitals * 2 >= word.length();
    }

    private void read(Line line) {
        for (int open = 1; open + 2 < line.size(); open++) {
            if ("([".contains(line.word(open)) && ")]".contains(line.word(open + 2))) {
                boolean possessive =
                        line.word(open - 1).equals("'s") || line.word(open - 1).equals("’s");
                read(line, open + 1, possessive ? open - 1 : open);
            }
        }
    }

    /** @param end where the words end that the one in brackets may shorten */
    private void read(Line line, int at, int end) {
        String acronym = line.word(at);
        Optional<Line.Name> before = line.at(end - 1).filter(name -> name.type() != EntityType.PERSON);
        if (!isAcronym(acronym)) {
            before.filter(name -> line.isCapitalized(at) && name.length() > 1)
                    .filter(name -> hasLetters(line.text(name.from(), name.to()), acronym))
                    .ifPresent(name -> explain(line, acronym, name));
            return;
        }
        int start = Initials.start(line, acronym, end);
        if (start < 0) {
            before.filter(name -> name.length() > 1 && !isDateline(line, name))
                    .ifPresent(name -> explain(line, acronym, name));
        } else if (isOffice(line, start, end)) {
            meanings.putIfAbsent(acronym, Meaning.NO_NAME);
        } else if (line.isCapitalized(start)) {
            expansion(line, before, start, end).ifPresent(name -> explain(line, acronym, name));
        } else if (!words.of(capitalized(line.word(end - 1))).contains(Kind.BODY)) {
            meanings.putIfAbsent(acronym, Meaning.NO_NAME);
        }
    }

    /** "NEW YORK (AP)" says who reports from there. */
    private boolean isDateline(Line line, Line.Name name) {
        return name.type() == EntityType.PLACE && gazetteer.knows(line.text(name.from(), name.to()));
    }

    private void explain(Line line, String acronym, Line.Name name) {
        line.put(name.from(), name.to(), name.type());
        meanings.putIfAbsent(acronym, new Meaning(name.type(), line.text(name.from(), name.to())));
    }

    /** The name that the words [start, end) are, if they are one; the model may have found but a part of it. */
    private static Optional<Line.Name> expansion(Line line, Optional<Line.Name> found, int start, int end) {
        if (found.isPresent() && found.get().from() <= start) {
            return found;
        }
        boolean body = line.isBody(end - 1) || line.isBody(start);
        boolean name = body || (found.isPresent() && !line.is(end - 1, Kind.THING));
        EntityType type = line.is(end - 1, Kind.PLACE) ? EntityType.PLACE : EntityType.ORGANIZATION;
        return name ? Optional.of(new Line.Name(start, end, type)) : Optional.empty();
    }

    /** "Inspector General of Police" is who holds the office. */
    private static boolean isOffice(Line line, int start, int end) {
        int i = start;
        while (i < end && line.is(i, Kind.TITLE)) {
            i++;
        }
        return i > start && (i == end || line.word(i).equals("of"));
    }

    /** "Nahafu" for a National Harbour Fund: its letters are found in the name, in their order. */
    private static boolean hasLetters(String name, String word) {
        String letters = name.toLowerCase(Locale.ROOT);
        int found = -1;
        for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
            found = letters.indexOf(letter, found + 1);
            if (found < 0) {
                return false;
            }
        }
        return word.length() > 2;
    }

    /** "NHA" stands for the Northern Harbour Authority of the same text though no brackets say so. */
    private void takeInitials(Line line) {
        for (Line.Name name : line.names()) {
            if (name.type() != EntityType.PERSON && name.length() > 1 && name.length() <= 2 * LONGEST_INITIALS) {
                Meaning meaning = new Meaning(name.type(), line.text(name.from(), name.to()));
                Stream.concat(gazetteer.shortNames(meaning.expansion()).stream(), Initials.of(line, name).stream())
                        .filter(this::mayStandForName)
                        .forEach(acronym -> meanings.putIfAbsent(acronym, meaning));
            }
        }
    }

    private boolean mayStandForName(String acronym) {
        return acronym.length() > 1 && acronym.length() <= LONGEST_INITIALS && !words.is(acronym, Kind.COMMON);
    }

    private void mark(Line line) {
        for (int i = 0; i < line.size(); i++) {
            Meaning meaning = meanings.get(line.word(i));
            if (meaning != null && line.at(i).filter(name -> name.length() > 1).isEmpty()) {
                if (meaning.equals(Meaning.NO_NAME)) {
                    line.block(i, i + 1);
                } else {
                    line.put(i, i + 1, meaning.type());
                }
            }
        }
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
