package dev.wirewatch.english.claims.figures;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Amount.Qualifier;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.english.claims.figures.FigureWords.Found;
import dev.wirewatch.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds figures and sums of money: a qualifier, a number or a range, a unit, and the same in other units in brackets
 * after it. Numbers that only tell when, how old or which one are none. Safe for use by several threads.
 */
public final class Amounts {

    private final FigureWords words = FigureWords.FIGURES;
    private final Set<String> qualifiers = words.firstWords("before");
    private final Set<String> durations = words.firstWords("duration");
    private final Quantities quantities = new Quantities();

    /** An amount and the lexemes [from, next) that state it. */
    record Placed(Amount amount, int from, int next) {}

    /** Returns in order, apart from each other. */
    public List<Amount> in(String text, Span span) {
        return in(Lexeme.of(text, span), false).stream().map(Placed::amount).toList();
    }

    /** @param bare whether a number without a unit is an amount too */
    List<Placed> in(List<Lexeme> lexemes, boolean bare) {
        List<Placed> amounts = new ArrayList<>();
        int i = 0;
        while (i < lexemes.size()) {
            if (!quantities.mayStart(lexemes.get(i))
                    && !qualifiers.contains(lexemes.get(i).lower())) {
                i++;
                continue;
            }
            Optional<Found> before = words.at("before", lexemes, i);
            int number = before.map(Found::next).orElse(i);
            Optional<Quantities.Read> read = quantities.at(lexemes, number, bare || before.isPresent());
            if (read.isPresent()) {
                Placed placed = place(lexemes, i, before, read.get());
                amounts.add(placed);
                i = placed.next();
            } else {
                i++;
            }
        }
        return amounts;
    }

    /** "over six years" is in their course. */
    private boolean isDuring(Lexeme before, Quantity quantity) {
        return before.is("over") && durations.contains(quantity.unit());
    }

    private Placed place(List<Lexeme> lexemes, int from, Optional<Found> before, Quantities.Read read) {
        Optional<Found> after = words.at("after", lexemes, read.next());
        List<Quantity> same = new ArrayList<>(List.of(read.quantity()));
        int next = quantities.same(lexemes, after.map(Found::next).orElse(read.next()), same);
        Qualifier qualifier = before.filter(found -> !isDuring(lexemes.get(from), read.quantity()))
                .or(() -> after)
                .map(found -> Qualifier.valueOf(found.value()))
                .orElse(read.qualifier());
        Span span = new Span(lexemes.get(from).start(), lexemes.get(next - 1).end());
        return new Placed(new Amount(span, qualifier, same), from, next);
    }
}
