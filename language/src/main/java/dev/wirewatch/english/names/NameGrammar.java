package dev.wirewatch.english.names;

import dev.wirewatch.english.lexicon.CalendarWords;
import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;
import java.util.Set;

/** Where names made of capitalized words begin and end. */
final class NameGrammar {

    private static final Set<String> AND = Set.of("and", "&");
    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

    private NameGrammar() {}

    /** Returns the end of the capitalized words that begin here and may be one name; titles are no part of names. */
    static int stretch(Line line, int from) {
        int end = from;
        while (isNameWord(line, end) || isOwner(line, end - 1)) {
            end++;
            if (line.word(end).equals("The")) {
                break;
            }
        }
        return end;
    }

    private static boolean isNameWord(Line line, int i) {
        return line.isCapitalized(i) && (!line.is(i, Kind.TITLE) || isOwner(line, i)) && !isDate(line, i);
    }

    /** "Monday", and "Feb" before a day. */
    static boolean isDate(Line line, int i) {
        String word = line.lower(i);
        return CalendarWords.isWeekday(word)
                || (CalendarWords.isMonth(word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
                        && !line.word(i + 1).isEmpty()
                        && Character.isDigit(line.word(i + 1).charAt(0)));
    }

    /** "People", "Workers" before "'s Party": what belongs to them has them in its name. */
    static boolean isOwner(Line line, int i) {
        return line.is(i, Kind.OWNER) && POSSESSIVES.contains(line.word(i + 1)) && line.isCapitalized(i + 2);
    }

    /** Where "of Trade and Industry" ends that begins here; the same place when there is no such thing. */
    static int complement(Line line, int at, EntityType type) {
        boolean opens = type == EntityType.PLACE ? line.word(at).equals("of") : line.is(at, Kind.COMPLEMENT);
        int start = line.is(at + 1, Kind.ARTICLE) ? at + 2 : at + 1;
        int end = opens && !line.is(start, Kind.FUNCTION) ? run(line, start) : start;
        if (end == start) {
            return at;
        }
        int next = type == EntityType.PLACE ? end : listed(line, end);
        while (next > end) {
            end = next;
            next = listed(line, end);
        }
        return line.is(end, Kind.FURTHER_COMPLEMENT) ? complement(line, end, type) : end;
    }

    /** The end of ", Industry" or "and Industry" from here on. */
    private static int listed(Line line, int at) {
        int i = line.word(at).equals(",") ? at + 1 : at;
        i = AND.contains(line.word(i)) ? i + 1 : i;
        return i > at && line.is(i, Kind.FIELD) ? run(line, i) : at;
    }

    /** The end of the capitalized words from here on; a person's name after others is no part of them. */
    private static int run(Line line, int from) {
        int i = from;
        while ((isNameWord(line, i) || line.is(i, Kind.FIELD))
                && !(i > from && line.is(i, EntityType.PERSON) && !line.is(i - 1, EntityType.PERSON))) {
            i++;
        }
        return i > from ? i : titles(line, from);
    }

    /** The end of "Prime Minister" in "Office of the Prime Minister", where no name follows. */
    private static int titles(Line line, int from) {
        int i = from;
        while (line.is(i, Kind.TITLE)) {
            i++;
        }
        return line.isCapitalized(i) ? from : i;
    }

    /** Where "Food and Agriculture Agency" begins, seen from "Agriculture", and "King Olaf Bridge" from "Olaf". */
    static int left(Line line, int start) {
        int from = start;
        while (line.is(from, Kind.FIELD) && AND.contains(line.word(from - 1)) && line.is(from - 2, Kind.FIELD)) {
            from -= 2;
            while (isNameWord(line, from - 1) && !line.is(from - 1, Kind.FUNCTION)) {
                from--;
            }
        }
        return line.is(from - 1, Kind.HONOR) ? from - 1 : from;
    }
}
