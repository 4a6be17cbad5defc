package dev.wirewatch.entities;

import dev.wirewatch.entities.NameWords.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * Names that show by their own words what they are: "Harbour Authority", "Ministry of Trade and Industry", "Lake
 * Orla", and "the Orla Accord", which is none of the three sorts. A stretch of capitalised words between titles is
 * what its last word says.
 */
final class NamePatterns implements LineRule {

    private static final Set<String> INTO_COMPLEMENT = Set.of("of", "for", "on", "against", "de", "del", "du");
    private static final Set<String> AND = Set.of("and", "&");
    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");
    private static final Set<String> EMBASSIES = Set.of("embassy", "consulate");
    private static final Set<String> WITHIN = Set.of("and", "&", "in", "for");

    private final Gazetteer gazetteer;

    NamePatterns(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void apply(Line line) {
        int i = 0;
        while (i < line.size()) {
            int end = i;
            while (isNameWord(line, end) || isOwner(line, end - 1)) {
                end++;
            }
            i = Math.max(i + 1, stretch(line, i, end));
        }
    }

    private static boolean isNameWord(Line line, int i) {
        return line.isCapitalised(i) && (!line.is(i, Kind.TITLE) || isOwner(line, i));
    }

    /** "People", "Workers" in front of "'s Party": what belongs to them has them in its name. */
    private static boolean isOwner(Line line, int i) {
        return line.is(i, Kind.OWNER) && POSSESSIVES.contains(line.word(i + 1)) && line.isCapitalised(i + 2);
    }

    /** Looks at the words [from, end) and returns where to go on. */
    private int stretch(Line line, int from, int end) {
        int start = from;
        while (start < end && line.is(start, Kind.FUNCTION)) {
            start++;
        }
        if (start == end || gazetteer.knows(line.text(start, end))) {
            return end;
        }
        int head = end - 1;
        if (EMBASSIES.contains(line.word(end))) {
            return put(line, start, end + 1, EntityType.ORGANIZATION);
        }
        if (head > start && line.is(head, Kind.THING)) {
            line.block(left(line, start), end);
            return end;
        }
        if (head > start && line.is(start, Kind.PLACE_BEFORE)) {
            return put(line, start, end, EntityType.PLACE);
        }
        Optional<EntityType> type = type(line, start, head);
        if (type.isEmpty()) {
            return end;
        }
        int complement = line.is(head, Kind.FIRM) ? end : complement(line, end, type.get());
        if (complement > end && line.is(complement - 1, Kind.THING)) {
            line.block(left(line, start), complement);
            return complement;
        }
        return complement > end || (head > start && !isPerson(line, start, end))
                ? put(line, left(line, start), complement, type.get())
                : end;
    }

    /** Somebody may be called "Jane Temple". */
    private static boolean isPerson(Line line, int start, int end) {
        return line.at(start)
                .filter(new Line.Name(start, start + 2, EntityType.PERSON)::equals)
                .filter(name -> name.to() == end)
                .isPresent();
    }

    private static Optional<EntityType> type(Line line, int start, int head) {
        if (line.is(head, Kind.BODY) || line.is(head, Kind.FIRM)) {
            return Optional.of(EntityType.ORGANIZATION);
        }
        if (line.is(head, Kind.LOOSE_BODY)) {
            return looseType(line, start, head);
        }
        return line.is(head, Kind.PLACE) || line.is(head, Kind.PLACE_OF)
                ? Optional.of(EntityType.PLACE)
                : Optional.empty();
    }

    private static Optional<EntityType> looseType(Line line, int start, int head) {
        Optional<Line.Name> name = line.at(head);
        if (name.isPresent()) {
            return name.map(Line.Name::type).map(type -> type == EntityType.PERSON ? EntityType.ORGANIZATION : type);
        }
        boolean owned = false;
        for (int i = start; i < head; i++) {
            owned |= isOwner(line, i);
        }
        return owned || complement(line, head + 1, EntityType.ORGANIZATION) > head + 1
                ? Optional.of(EntityType.ORGANIZATION)
                : Optional.empty();
    }

    /** Puts a name that also has what the model found on both sides, if that is made as names are. */
    private static int put(Line line, int from, int to, EntityType type) {
        int start = line.at(from)
                .map(Line.Name::from)
                .filter(left -> isMadeAsName(line, left, from))
                .orElse(from);
        int end = line.at(to - 1)
                .filter(name -> name.from() < to - 1 && isMadeAsName(line, to, name.to()))
                .map(Line.Name::to)
                .orElse(to);
        line.put(start, end, type);
        return end;
    }

    private static boolean isMadeAsName(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!line.isCapitalised(i) && !WITHIN.contains(line.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where "of Trade and Industry" ends that begins here; the same place when there is no such thing. */
    private static int complement(Line line, int at, EntityType type) {
        boolean opens = type == EntityType.PLACE ? line.word(at).equals("of") : INTO_COMPLEMENT.contains(line.word(at));
        int start = line.word(at + 1).equals("the") ? at + 2 : at + 1;
        int end = opens && !line.is(start, Kind.FUNCTION) ? run(line, start) : start;
        if (end == start) {
            return at;
        }
        int next = type == EntityType.PLACE ? end : listed(line, end);
        while (next > end) {
            end = next;
            next = listed(line, end);
        }
        return line.word(end).equals("of") ? complement(line, end, type) : end;
    }

    /** The end of ", Industry" or "and Industry" from here on. */
    private static int listed(Line line, int at) {
        int i = line.word(at).equals(",") ? at + 1 : at;
        i = AND.contains(line.word(i)) ? i + 1 : i;
        return i > at && line.is(i, Kind.FIELD) ? run(line, i) : at;
    }

    /** The end of the capitalised words from here on; a person's name behind others is no part of them. */
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
        return line.isCapitalised(i) ? from : i;
    }

    /** Where "Food and Agriculture Agency" begins, seen from "Agriculture", and "King Olaf Bridge" from "Olaf". */
    private static int left(Line line, int start) {
        int from = start;
        while (line.is(from, Kind.FIELD) && AND.contains(line.word(from - 1)) && line.is(from - 2, Kind.FIELD)) {
            from -= 2;
            while (isNameWord(line, from - 1) && !line.is(from - 1, Kind.FUNCTION)) {
                from--;
            }
        }
        return line.is(from - 1, Kind.HONOUR) ? from - 1 : from;
    }
}
