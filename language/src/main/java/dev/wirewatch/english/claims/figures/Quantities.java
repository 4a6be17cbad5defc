package dev.wirewatch.english.claims.figures;

import dev.wirewatch.claims.figures.Amount.Qualifier;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.claims.figures.Quantity.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a number or a range with its unit, and decides whether it is an amount. */
final class Quantities {

    private static final Set<String> TO = Set.of("to", "or", "-", "–", "—");
    private static final Set<String> MINUS = Set.of("-", "−", "minus");

    /**
     * A quantity that was read.
     *
     * @param qualifier what the number says itself
     * @param next the lexeme after it
     */
    record Read(Quantity quantity, Qualifier qualifier, int next) {}

    private final FigureWords words = FigureWords.FIGURES;
    private final Set<String> starts = Stream.of(words.firstWords("number", "many", "part", "sign", "start"), MINUS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    private final Terms terms = new Terms();
    private final OtherNumbers others = new OtherNumbers();

    /** A cheap look before the costly one. */
    boolean mayStart(Lexeme lexeme) {
        return lexeme.isNumber() || starts.contains(lexeme.lower()) || Units.isCode(lexeme);
    }

    /** @param qualified whether a qualifier comes before it: then a bare number is an amount as well */
    Optional<Read> at(List<Lexeme> lexemes, int i, boolean qualified) {
        Optional<Term> first = terms.at(lexemes, i);
        return between(lexemes, i)
                .or(() -> range(lexemes, i, first))
                .or(() -> below0(lexemes, i))
                .or(() -> first.filter(term -> isAmount(lexemes, i, term, qualified))
                        .map(term -> new Read(term.quantity(), term.qualifier(), term.next())));
    }

    /** "between 5% and 7%". */
    private Optional<Read> between(List<Lexeme> lexemes, int i) {
        if (i >= lexemes.size() || !lexemes.get(i).is("between")) {
            return Optional.empty();
        }
        Optional<Term> low = terms.at(lexemes, i + 1);
        return low.filter(term ->
                        term.next() < lexemes.size() && lexemes.get(term.next()).is("and"))
                .flatMap(term -> range(lexemes, term, term.next() + 1));
    }

    /** "5 to 7 percent", "$3-4bn"; "from 5 to 7 percent" tells two amounts. */
    private Optional<Read> range(List<Lexeme> lexemes, int i, Optional<Term> first) {
        if (i >= lexemes.size()
                || OtherNumbers.goesOn(lexemes, i)
                || OtherNumbers.isYear(lexemes.get(i))
                || (i > 0 && lexemes.get(i - 1).is("from"))) {
            return Optional.empty();
        }
        return first.filter(low -> low.next() < lexemes.size()
                        && TO.contains(lexemes.get(low.next()).lower())
                        && low.unit().map(unit -> unit.per().isEmpty()).orElse(true))
                .flatMap(low -> range(lexemes, low, low.next() + 1));
    }

    private Optional<Read> range(List<Lexeme> lexemes, Term low, int i) {
        return terms.at(lexemes, i).filter(high -> !isOther(lexemes, i, high)).flatMap(high -> high.rangeFrom(low)
                .map(range -> new Read(range, Qualifier.EXACTLY, high.next())));
    }

    /** "-5%", "minus 20 degrees". */
    private Optional<Read> below0(List<Lexeme> lexemes, int i) {
        if (i + 1 >= lexemes.size()
                || !MINUS.contains(lexemes.get(i).lower())
                || lexemes.get(i).glued()) {
            return Optional.empty();
        }
        boolean apart = !lexemes.get(i).isWord() && !lexemes.get(i + 1).glued();
        return terms.at(lexemes, i + 1)
                .filter(term -> !apart && term.unit().isPresent() && !isOther(lexemes, i + 1, term))
                .map(term -> new Read(term.negated().quantity(), term.qualifier(), term.next()));
    }

    /** Adds what is in brackets after an amount and is the same in other units; returns the lexeme after it. */
    int same(List<Lexeme> lexemes, int next, List<Quantity> quantities) {
        if (next >= lexemes.size() || !lexemes.get(next).text().equals("(")) {
            return next;
        }
        List<Quantity> found = new ArrayList<>();
        int i = next;
        do {
            int from = i + 1;
            int number = words.at("before", lexemes, from)
                    .map(FigureWords.Found::next)
                    .orElse(from);
            Optional<Read> read =
                    at(lexemes, number, false).filter(other -> isSame(quantities.get(0), other.quantity()));
            if (read.isEmpty() || read.get().next() >= lexemes.size()) {
                return next;
            }
            found.add(read.get().quantity());
            i = read.get().next();
        } while (",;/".contains(lexemes.get(i).text()));
        if (!lexemes.get(i).text().equals(")")) {
            return next;
        }
        quantities.addAll(found);
        return i + 1;
    }

    private static boolean isSame(Quantity quantity, Quantity other) {
        return (quantity.kind() == Kind.MONEY || quantity.kind() == Kind.MEASURE)
                && quantity.kind() == other.kind()
                && !quantity.unit().equals(other.unit());
    }

    private boolean isAmount(List<Lexeme> lexemes, int i, Term term, boolean qualified) {
        if (OtherNumbers.goesOn(lexemes, i) || isOther(lexemes, i, term)) {
            return false;
        }
        return switch (term.kind()) {
            case COUNT -> term.isScaled() || ((qualified || isCount(lexemes, i, term)) && !isWordOfItsOwn(lexemes, i));
            case NUMBER ->
                term.isScaled()
                        || qualified
                        || term.qualifier() != Qualifier.EXACTLY
                        || ",.".chars().anyMatch(c -> lexemes.get(i).text().indexOf(c) > 0)
                        || (i > 0 && words.is("casualty", lexemes.get(i - 1)));
            default -> true;
        };
    }

    private boolean isCount(List<Lexeme> lexemes, int i, Term term) {
        boolean known = i > 0 && lexemes.get(i).isWord() && lexemes.get(i - 1).is("the");
        return term.value().compareTo(BigDecimal.ONE) != 0
                && !known
                && !OtherNumbers.isYear(lexemes.get(i))
                && !others.isLabelled(lexemes, i)
                && !others.isNamed(lexemes, i);
    }

    private boolean isOther(List<Lexeme> lexemes, int i, Term term) {
        boolean bare = term.unit().isEmpty();
        if (OtherNumbers.isAgo(lexemes, term.next())
                || (bare && isGluedWord(lexemes, Numbers.afterHyphen(lexemes, term.next())))) {
            return true;
        }
        return lexemes.get(i).isNumber()
                && (OtherNumbers.isLinked(lexemes, i + 1)
                        || others.isClock(lexemes, i + 1)
                        || others.isDate(lexemes, i, i + 1)
                        || (bare && others.isLabelled(lexemes, i))
                        || (bare && !term.isScaled() && isName(lexemes, i)));
    }

    private boolean isName(List<Lexeme> lexemes, int i) {
        return OtherNumbers.isYear(lexemes.get(i)) || others.isNamed(lexemes, i);
    }

    /** "5G networks". */
    private static boolean isWordOfItsOwn(List<Lexeme> lexemes, int i) {
        return lexemes.get(i).isNumber() && isGluedWord(lexemes, i + 1);
    }

    private static boolean isGluedWord(List<Lexeme> lexemes, int i) {
        return i < lexemes.size() && lexemes.get(i).glued() && lexemes.get(i).isWord();
    }
}
