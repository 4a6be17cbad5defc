package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;
import java.util.Set;

/** Takes out what is written like a name and is none: nationalities, offices, common words with a capital. */
final class NotNames implements LineRule {

    private static final Set<String> BETWEEN = Set.of(",", "and", "&");

    private final Gazetteer gazetteer;
    private final Countries countries;

    NotNames(Gazetteer gazetteer, Countries countries) {
        this.gazetteer = gazetteer;
        this.countries = countries;
    }

    @Override
    public void apply(Line line) {
        for (Line.Name name : line.names()) {
            if (name.type() != EntityType.PERSON && (isCommon(line, name) || isPeople(line, name))) {
                line.clear(name.from(), name.to());
            }
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, Kind.OFFICE)) {
                block(line, fieldsBefore(line, i), i);
                blockAfter(line, i + 1);
            }
        }
    }

    private boolean isCommon(Line line, Line.Name name) {
        return name.length() == 1 && line.is(name.from(), Kind.COMMON) && !gazetteer.knows(line.word(name.from()));
    }

    private boolean isPeople(Line line, Line.Name name) {
        return line.is(name.to() - 1, Kind.PEOPLE)
                || countries.ofDemonym(line.text(name.from(), name.to())).isPresent();
    }

    /** Where "Trade and Industry" begins before "Minister". */
    private static int fieldsBefore(Line line, int office) {
        int from = office;
        while (line.is(from - 1, Kind.FIELD)
                || (from < office && BETWEEN.contains(line.word(from - 1)) && line.is(from - 2, Kind.FIELD))) {
            from--;
        }
        return from;
    }

    /** "of Trade, Industry and Tourism" after "Minister". */
    private static void blockAfter(Line line, int at) {
        if (!line.word(at).equals("of") && !line.word(at).equals("for")) {
            return;
        }
        int from = line.word(at + 1).equals("the") ? at + 2 : at + 1;
        int to = from;
        while (line.is(to, Kind.FIELD) || (to > from && isBetween(line, to))) {
            to++;
        }
        block(line, from, to);
    }

    private static boolean isBetween(Line line, int i) {
        return BETWEEN.contains(line.word(i))
                && (line.is(i + 1, Kind.FIELD) || (BETWEEN.contains(line.word(i + 1)) && line.is(i + 2, Kind.FIELD)));
    }

    /** A name that reaches further is left alone: it is more than an office. */
    private static void block(Line line, int from, int to) {
        boolean reachesFurther =
                line.at(from).filter(name -> name.from() < from).isPresent()
                        || line.at(to - 1).filter(name -> name.to() > to).isPresent();
        if (!reachesFurther) {
            line.block(from, to);
        }
    }
}
