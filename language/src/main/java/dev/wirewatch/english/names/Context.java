package dev.wirewatch.english.names;

import dev.wirewatch.english.lexicon.GivenNames;
import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;
import java.util.Optional;

/** Goes by the word before a name that says what it is: "the retailer Foo", "the town of Foo", "spokesman Jane Foo". */
final class Context implements LineRule {

    private static final int LONGEST = 3;

    private final Gazetteer gazetteer;

    Context(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void apply(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (line.isCapitalized(i)) {
                int from = i;
                said(line, i).ifPresent(type -> apply(line, from, type));
            }
        }
    }

    private static Optional<EntityType> said(Line line, int name) {
        if (line.is(name - 1, Kind.SAYS_BODY)) {
            return Optional.of(EntityType.ORGANIZATION);
        }
        if (line.is(name - 1, Kind.SAYS_PERSON)) {
            return Optional.of(EntityType.PERSON);
        }
        boolean place = line.word(name - 1).equals("of") && line.is(name - 2, Kind.SAYS_PLACE);
        return place ? Optional.of(EntityType.PLACE) : Optional.empty();
    }

    private void apply(Line line, int from, EntityType type) {
        Optional<Line.Name> name = line.at(from);
        if (name.isPresent()) {
            if (name.get().from() == from && mayBe(line, name.get(), type)) {
                line.put(from, name.get().to(), type);
            }
            return;
        }
        int to = from;
        while (line.isCapitalized(to) && line.isPlain(to) && line.isFree(to, to + 1)) {
            to++;
        }
        if (to <= from + LONGEST) {
            line.put(from, to, type);
        }
    }

    /** Not "the spokesman Navy Capt. Doe", "a veteran NHA man" and "the retailing giant Jane Doe". */
    private boolean mayBe(Line line, Line.Name name, EntityType type) {
        boolean known = gazetteer.isSure(line.text(name.from(), name.to()));
        boolean titled = type == EntityType.PERSON && line.is(name.to(), Kind.TITLE);
        boolean acronym = type == EntityType.PERSON && Acronyms.isAcronym(line.word(name.to() - 1));
        boolean fullName = name.type() == EntityType.PERSON && GivenNames.contains(line.word(name.from()));
        return !known && !titled && !acronym && !fullName;
    }
}
