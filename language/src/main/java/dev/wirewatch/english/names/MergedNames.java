package dev.wirewatch.english.names;

import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;
import java.util.Set;

/**
 * Parts what the model reads as one name and is more, or less: a body and what it owns, "World Bank's Inspection Panel";
 * two bodies, "World Bank and Orla Fund"; a name and a date, "Jane Doe Feb 3"; a company and its ticker, "Acme Motors
 * (ACM.N)".
 */
final class MergedNames implements LineRule {

    private static final Set<String> AND = Set.of("and", "&", ",");
    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");

    private final Gazetteer gazetteer;

    MergedNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void apply(Line line) {
        for (int i = 1; i + 1 < line.size(); i++) {
            if (line.word(i).equals("(") && Tickers.isTicker(line, i + 1)) {
                cutTicker(line, i);
            }
        }
        for (Line.Name name : line.names()) {
            int end = name.to();
            while (end - 1 > name.from() && NameGrammar.isDate(line, end - 1)) {
                end--;
            }
            line.clear(name.from(), name.to());
            part(line, name.from(), end, name.type());
        }
    }

    private static void cutTicker(Line line, int open) {
        int close = Tickers.close(line, open);
        line.at(open).ifPresent(name -> {
            line.clear(name.from(), name.to());
            line.put(name.from(), open, name.type());
        });
        line.block(open, close);
    }

    /** Puts the name whole, or its parts. */
    private void part(Line line, int from, int to, EntityType type) {
        if (type == EntityType.ORGANIZATION && !gazetteer.knows(line.text(from, to))) {
            for (int i = from + 1; i + 1 < to; i++) {
                boolean owner = POSSESSIVES.contains(line.word(i)) && owns(line, from, i);
                if (owner || (AND.contains(line.word(i)) && areTwo(line, from, i, to))) {
                    line.put(from, i, type);
                    int next = AND.contains(line.word(i + 1)) ? i + 2 : i + 1;
                    part(line, next, to, type);
                    return;
                }
            }
        }
        if (type == EntityType.PLACE && to - from > 1) {
            partPlace(line, from, to);
        } else {
            line.put(from, to, type);
        }
    }

    /** "N.C." may end a sentence before "North Carolina", which the tokenizer cannot tell. */
    private void partPlace(Line line, int from, int to) {
        String name = line.text(from, to);
        boolean two = line.word(from).endsWith(".")
                && gazetteer.knows(line.word(from))
                && gazetteer.knows(line.text(from + 1, to))
                && !gazetteer.knows(name);
        int end = two ? from + 1 : to;
        line.put(from, end, gazetteer.organization(name).isPresent() ? EntityType.ORGANIZATION : EntityType.PLACE);
        line.put(end, to, EntityType.PLACE);
    }

    /** A body owns what is named after it; People's Party and Moody's Investors Service are one name each. */
    private boolean owns(Line line, int from, int apostrophe) {
        boolean body = apostrophe > from + 1 && line.isBody(apostrophe - 1);
        boolean known = gazetteer.isSure(line.text(from, apostrophe)) || Acronyms.isAcronym(line.word(apostrophe - 1));
        return line.isCapitalized(apostrophe + 1) && !line.is(apostrophe - 1, Kind.OWNER) && (body || known);
    }

    private boolean areTwo(Line line, int from, int and, int to) {
        int start = line.is(and + 1, Kind.ARTICLE) ? and + 2 : and + 1;
        boolean known = gazetteer
                .find(line.text(from, and))
                .filter(before -> before.type() == EntityType.ORGANIZATION && before.sure())
                .isPresent();
        boolean second = start < to
                && (gazetteer.isSure(line.text(start, to)) || (to - start > 1 && line.is(to - 1, Kind.BODY)));
        boolean field = and == from + 1 && line.is(from, Kind.FIELD);
        return known && second && !field;
    }
}
