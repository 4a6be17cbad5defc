package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;
import java.util.Optional;

/**
 * Names that show by their own words what they are: "Harbour Authority", "Ministry of Trade and Industry", "Lake
 * Orla", and "the Orla Accord", which is none of the three sorts. A stretch of capitalized words between titles is
 * what its last word says.
 */
final class NamePatterns implements LineRule {

    /** The words of "about two million". */
    private static final int LONGEST_COUNT = 5;

    private final Gazetteer gazetteer;
    private final Countries countries;

    NamePatterns(Gazetteer gazetteer, Countries countries) {
        this.gazetteer = gazetteer;
        this.countries = countries;
    }

    @Override
    public void apply(Line line) {
        int i = 0;
        while (i < line.size()) {
            i = Math.max(i + 1, apply(line, i, NameGrammar.stretch(line, i)));
        }
    }

    /** Looks at the words [from, end) and returns where to go on. */
    private int apply(Line line, int from, int end) {
        int start = from;
        while (start < end && line.is(start, Kind.FUNCTION)) {
            start++;
        }
        if (start < end && line.is(end, Kind.EMBASSY)) {
            return put(line, start, end + 1, EntityType.ORGANIZATION);
        }
        if (start == end || isKnown(line, start, end) || isPeople(line, start, end)) {
            return end;
        }
        int head = end - 1;
        if (head > start && line.is(head, Kind.THING)) {
            return thing(line, start, end);
        }
        if (head > start && line.is(start, Kind.PLACE_BEFORE) && !line.isBody(head)) {
            return put(line, start, end, EntityType.PLACE);
        }
        if (line.is(start, Kind.BODY_BEFORE)) {
            int complement = NameGrammar.complement(line, end, EntityType.ORGANIZATION);
            return complement > start + 1 ? put(line, start, complement, EntityType.ORGANIZATION) : end;
        }
        Optional<EntityType> type = type(line, start, head);
        if (type.isEmpty()) {
            return end;
        }
        int complement = takesComplement(line, head) ? NameGrammar.complement(line, end, type.get()) : end;
        if (complement > end && line.is(complement - 1, Kind.THING) && !line.is(complement - 1, Kind.FIELD)) {
            return block(line, start, complement);
        }
        if (complement > end && type.get() == EntityType.PLACE && line.is(complement - 1, Kind.COMMON)) {
            return complement;
        }
        boolean named =
                head > start && (line.isBody(head) || isPlace(line, start, head)) && !isPerson(line, start, end);
        return complement > end || named ? put(line, NameGrammar.left(line, start), complement, type.get()) : end;
    }

    /** "Ask Acme Motors": the first word of a sentence has its capital anyway. */
    private boolean isKnown(Line line, int start, int end) {
        String name = line.text(start, end);
        return gazetteer.knows(name)
                || (end > start + 1 && gazetteer.organization(name).isPresent())
                || (start == 0 && end > 1 && gazetteer.isSure(line.text(1, end)));
    }

    /** "Puerto Rican" has the word of a place, and is none. */
    private boolean isPeople(Line line, int start, int end) {
        return countries.ofDemonym(line.text(start, end)).isPresent();
    }

    /** "District Judge" and "Congressional District" name no place. */
    private static boolean isPlace(Line line, int start, int head) {
        int i = start;
        while (line.is(i, Kind.FIELD)) {
            i++;
        }
        return line.is(head, Kind.PLACE) && i < head && !line.is(head + 1, Kind.TITLE);
    }

    /** Other places take one where the model reads on: "Museum of Natural History". */
    private static boolean takesComplement(Line line, int head) {
        return line.is(head, Kind.BODY)
                || line.is(head, Kind.LOOSE_BODY)
                || line.is(head, Kind.PLACE_OF)
                || line.at(head).filter(name -> name.to() > head + 1).isPresent();
    }

    /** The Orla Conference is a body when it elects somebody; where it does not, other sentences may tell. */
    private static int thing(Line line, int start, int end) {
        boolean whole = line.at(end - 1).filter(name -> name.to() > end).isEmpty() && !isPerson(line, start, end);
        if (!whole || !line.is(end - 1, Kind.THING_OR_BODY)) {
            return block(line, start, end);
        }
        if (actsAsBody(line, start, end)) {
            line.tell(start, end, EntityType.ORGANIZATION);
        } else {
            line.doubt(new Line.Name(start, end, EntityType.ORGANIZATION));
        }
        return end;
    }

    /** "The Orla Conference elected", "... has two million members", "... 's spokesman", "members of the ...". */
    private static boolean actsAsBody(Line line, int start, int end) {
        int owned = line.lower(end).equals("'s") || line.word(end).equals(",") ? end + 1 : end;
        int owner = line.is(start - 1, Kind.ARTICLE) ? start - 2 : start - 1;
        boolean ofBody = line.is(owner, Kind.COMPLEMENT) && line.is(owner - 1, Kind.BODY_OWNED);
        return line.is(end, Kind.BODY_VERB) || line.is(owned, Kind.BODY_OWNED) || ofBody || hasMembers(line, end);
    }

    private static boolean hasMembers(Line line, int verb) {
        if (line.is(verb, Kind.OPERATOR_VERB)) {
            for (int i = verb + 1; i <= verb + LONGEST_COUNT; i++) {
                if (line.is(i, Kind.BODY_OWNED)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Blocks "the Orla Accord", but not Nathan Accord, nor what the model reads on from there. */
    private static int block(Line line, int start, int end) {
        boolean readsOn = line.at(end - 1).filter(name -> name.to() > end).isPresent();
        if (!readsOn && !isPerson(line, start, end)) {
            line.block(NameGrammar.left(line, start), end);
        }
        return end;
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
            owned |= NameGrammar.isOwner(line, i);
        }
        return owned || NameGrammar.complement(line, head + 1, EntityType.ORGANIZATION) > head + 1
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
            if (!line.isCapitalized(i) && !line.is(i, Kind.WITHIN)) {
                return false;
            }
        }
        return true;
    }
}
