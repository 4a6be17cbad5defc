package dev.wirewatch.english.names;

import dev.wirewatch.english.lexicon.GivenNames;
import dev.wirewatch.english.names.NameWords.Kind;
import dev.wirewatch.entities.EntityType;

/**
 * Goes by the words around a name that only a company has: "Acme shares fell", "a stake in Acme", "Acme, based in
 * Oslo", "Acme, a maker of boats", "Acme employs 900", "Acme has 40 shops", "Acme agreed to buy".
 */
final class CompanyContext implements LineRule {

    /** Words of an apposition before the one that tells. */
    private static final int LONGEST_APPOSITION = 4;

    private final Gazetteer gazetteer;

    CompanyContext(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void apply(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.at(i).isPresent()) {
                Line.Name name = line.at(i).get();
                if (mayBe(line, name) && (isTraded(line, i, name.to()) || isDescribed(line, name))) {
                    line.tell(i, name.to(), EntityType.ORGANIZATION);
                }
                i = name.to() - 1;
            } else if (line.isCapitalized(i) && line.isPlain(i) && line.isFree(i, i + 1) && isTraded(line, i, i + 1)) {
                line.tell(i, i + 1, EntityType.ORGANIZATION);
            }
        }
    }

    private boolean mayBe(Line line, Line.Name name) {
        boolean fullName =
                name.length() > 1 && name.type() == EntityType.PERSON && GivenNames.contains(line.word(name.from()));
        boolean titled = line.is(name.from() - 1, Kind.TITLE);
        return !fullName && !titled && !gazetteer.isSure(line.text(name.from(), name.to()));
    }

    /** What is said of its stock. */
    private static boolean isTraded(Line line, int from, int to) {
        int stock = line.lower(to).equals("'s") ? to + 1 : to;
        boolean moves = line.is(stock, Kind.STOCK) && line.is(stock + 1, Kind.STOCK_VERB);
        boolean owned = line.is(from - 2, Kind.STOCK) && line.is(from - 1, Kind.STOCK_LINK);
        return moves || owned;
    }

    private static boolean isDescribed(Line line, Line.Name name) {
        int next = name.to();
        if (line.word(next).equals(",")) {
            boolean seated = line.is(next + 1, Kind.SEATED) && line.is(next + 2, Kind.LOCATIVE);
            boolean noPerson =
                    name.type() == EntityType.PERSON && line.word(next + 1).equals("which");
            return seated || noPerson || isApposition(line, next + 1);
        }
        return name.length() == 1
                && (line.is(next, Kind.EMPLOYER_VERB) || isOperator(line, next) || agreesToDeal(line, next));
    }

    /** "a maker of boats", "the Oslo-based retailer,"; not "the group's head" and "a party member". */
    private static boolean isApposition(Line line, int at) {
        if (!line.is(at, Kind.DETERMINER)) {
            return false;
        }
        for (int i = at + 1; i <= at + LONGEST_APPOSITION; i++) {
            if (line.is(i, Kind.SAYS_BODY)) {
                return line.is(i + 1, Kind.AFTER_APPOSITION);
            }
            if (line.is(i, Kind.SMALL)
                    || line.word(i).isEmpty()
                    || !Character.isLetter(line.word(i).charAt(0))) {
                return false;
            }
        }
        return false;
    }

    /** "has about 40 shops". */
    private static boolean isOperator(Line line, int verb) {
        if (!line.is(verb, Kind.OPERATOR_VERB)) {
            return false;
        }
        boolean counted = false;
        for (int i = verb + 1; i <= verb + LONGEST_APPOSITION; i++) {
            counted |= !line.word(i).isEmpty() && Character.isDigit(line.word(i).charAt(0));
            if (counted && line.is(i, Kind.OPERATED)) {
                return true;
            }
        }
        return false;
    }

    private static boolean agreesToDeal(Line line, int verb) {
        return line.is(verb, Kind.AGREED) && line.word(verb + 1).equals("to") && line.is(verb + 2, Kind.DEAL_VERB);
    }
}
