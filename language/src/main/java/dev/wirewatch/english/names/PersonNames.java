package dev.wirewatch.english.names;

import dev.wirewatch.english.lexicon.GivenNames;
import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;

/** Where persons' names begin and end: without their titles, with given names and initials. */
final class PersonNames implements LineRule {

    @Override
    public void apply(Line line) {
        for (Line.Name name : line.names()) {
            int from = afterTitles(line, name.from(), name.to());
            if (from == name.to()) {
                line.clear(name.from(), name.to());
            } else if (name.type() == EntityType.PERSON) {
                line.clear(name.from(), name.to());
                line.put(from == name.from() ? withGivenNames(line, from) : from, name.to(), EntityType.PERSON);
            } else if (!isNamedByHead(line, name)) {
                takePersonOut(line, name, from);
            }
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.isFree(i, i + 1) && (isTitled(line, i) || isDotted(line.word(i)))) {
                line.put(i, i + 1, EntityType.PERSON);
            }
        }
    }

    private int afterTitles(Line line, int from, int to) {
        int i = from;
        while (i < to && line.is(i, Kind.TITLE) && !GivenNames.contains(line.word(i))) {
            i++;
        }
        return i;
    }

    private int withGivenNames(Line line, int from) {
        int i = from;
        while (i > 0 && line.isFree(i - 1, i) && isGivenName(line, i - 1)) {
            i--;
        }
        return i;
    }

    /** "A" and "Said" may as well begin a sentence. */
    private boolean isGivenName(Line line, int i) {
        return !line.is(i, Kind.FUNCTION) && (isInitial(line.word(i)) || GivenNames.contains(line.word(i)));
    }

    /** "King Olaf Hospital" is no king. */
    private static boolean isNamedByHead(Line line, Line.Name name) {
        int head = name.to() - 1;
        return line.isBody(head) || line.is(head, Kind.PLACE) || line.is(head, Kind.THING) || line.is(head, Kind.FIELD);
    }

    /**
     * What the model took whole for something else, but has a person in it: "Mr Doe", "Justice Jane Doe of the High
     * Court", "Harbour Party MP Jane Doe".
     *
     * @param from where the name begins after the titles
     */
    private void takePersonOut(Line line, Line.Name name, int from) {
        int end = from;
        while (end < name.to() && line.isCapitalized(end)) {
            end++;
        }
        boolean titled = from > name.from();
        if (line.is(from - 1, Kind.COURTESY)
                || (titled && GivenNames.contains(line.word(from)))
                || (titled && end > from + 1 && line.word(end).equals("of"))) {
            line.clear(name.from(), name.to());
            line.put(from, end, EntityType.PERSON);
            return;
        }
        int title = name.to() - 2;
        while (title > from && !line.is(title, Kind.TITLE)) {
            title--;
        }
        if (title > from && line.isCapitalized(title + 1) && !line.is(title + 1, Kind.TITLE)) {
            int left = title;
            while (line.is(left - 1, Kind.TITLE)) {
                left--;
            }
            line.clear(name.from(), name.to());
            if (line.isCapitalized(left - 1)) {
                line.put(name.from(), left, name.type());
            }
            line.put(title + 1, name.to(), EntityType.PERSON);
        }
    }

    private static boolean isTitled(Line line, int i) {
        return line.is(i - 1, Kind.COURTESY) && line.isCapitalized(i) && line.isPlain(i);
    }

    /** "J.Doe", as it is printed where the family's name is an initial. */
    private static boolean isDotted(String word) {
        return word.length() > 3
                && Character.isUpperCase(word.charAt(0))
                && word.charAt(1) == '.'
                && Character.isUpperCase(word.charAt(2))
                && Character.isLowerCase(word.charAt(3));
    }

    private static boolean isInitial(String word) {
        return Character.isUpperCase(word.charAt(0))
                && (word.length() == 1 || (word.length() == 2 && word.charAt(1) == '.'));
    }
}
