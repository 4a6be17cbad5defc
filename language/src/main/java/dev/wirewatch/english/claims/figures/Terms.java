package dev.wirewatch.english.claims.figures;

import dev.wirewatch.claims.figures.Amount.Qualifier;
import dev.wirewatch.claims.figures.Quantity.Kind;
import dev.wirewatch.english.claims.figures.FigureWords.Found;
import dev.wirewatch.english.claims.figures.Numbers.Numeral;
import dev.wirewatch.english.claims.figures.Units.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Reads one number with its unit. */
final class Terms {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final FigureWords words = FigureWords.FIGURES;
    private final Numbers numbers = new Numbers();
    private final Units units = new Units();

    /** A term that starts with this lexeme; whether its number is an amount is not asked. */
    Optional<Term> at(List<Lexeme> lexemes, int i) {
        return money(lexemes, i)
                .or(() -> fraction(lexemes, i))
                .or(() -> ratio(lexemes, i))
                .or(() -> many(lexemes, i))
                .or(() -> number(lexemes, i));
    }

    private Optional<Term> money(List<Lexeme> lexemes, int i) {
        return units.before(lexemes, i)
                .flatMap(sign -> numbers.at(lexemes, sign.next()).map(number -> {
                    Optional<Found> more = more(lexemes, number.next());
                    Unit unit = new Unit(Kind.MONEY, sign.name(), next(number, more));
                    return term(number, units.withPer(lexemes, unit), more);
                }));
    }

    /** "two-thirds", "a quarter of", "half of", "half the". */
    private Optional<Term> fraction(List<Lexeme> lexemes, int i) {
        boolean half = i < lexemes.size()
                && lexemes.get(i).is("half")
                && numbers.at(lexemes, i).isEmpty();
        boolean one = i < lexemes.size() && lexemes.get(i).is("a");
        Optional<Numeral> count = numbers.at(lexemes, i).filter(number -> !number.isScaled());
        int at = half
                ? i
                : one
                        ? i + 1
                        : Numbers.afterHyphen(lexemes, count.map(Numeral::next).orElse(lexemes.size()));
        Optional<Found> part = words.at("part", lexemes, at).filter(found -> isOfWhole(lexemes, i, found.next()));
        return part.map(found -> {
            BigDecimal value = count.map(Numeral::value)
                    .orElse(BigDecimal.ONE)
                    .divide(new BigDecimal(found.value()), MathContext.DECIMAL32);
            Unit unit = new Unit(Kind.FRACTION, "", found.next());
            return new Term(value, BigDecimal.ONE, Optional.of(unit), Qualifier.EXACTLY, found.next());
        });
    }

    /** "two thirds" is a fraction, "a third" and "half" are if they are of something; "the second half" is none. */
    private boolean isOfWhole(List<Lexeme> lexemes, int i, int next) {
        if (i > 0 && words.is("which", lexemes.get(i - 1))) {
            return false;
        }
        boolean plural = lexemes.get(next - 1).lower().endsWith("s");
        return plural || (next < lexemes.size() && words.is("whole", lexemes.get(next)));
    }

    /** "one in five", "nine out of 10". */
    private Optional<Term> ratio(List<Lexeme> lexemes, int i) {
        Optional<Numeral> count = numbers.at(lexemes, i);
        Optional<Found> in = count.flatMap(number -> words.at("ratio", lexemes, number.next()));
        Optional<Term> whole = in.flatMap(found -> number(lexemes, found.next()))
                .filter(term -> term.kind() == Kind.COUNT || term.kind() == Kind.NUMBER)
                .filter(term -> !OtherNumbers.isYear(lexemes.get(in.get().next())))
                .filter(term -> term.value().compareTo(count.get().value()) > 0);
        return whole.map(term -> {
            BigDecimal value = count.get().value().divide(term.value(), MathContext.DECIMAL32);
            int next = in.get().next() + 1;
            return new Term(
                    value, BigDecimal.ONE, Optional.of(new Unit(Kind.FRACTION, "", next)), Qualifier.EXACTLY, next);
        });
    }

    /** "hundreds of people", "tens of thousands". */
    private Optional<Term> many(List<Lexeme> lexemes, int i) {
        return words.at("many", lexemes, i).map(found -> {
            Optional<Found> more =
                    words.at("of", lexemes, found.next()).flatMap(of -> words.at("many", lexemes, of.next()));
            BigDecimal value = new BigDecimal(found.value())
                    .multiply(more.map(Found::value).map(BigDecimal::new).orElse(BigDecimal.ONE));
            int next = more.orElse(found).next();
            int noun = words.at("of", lexemes, next).map(Found::next).orElse(next);
            Optional<Unit> unit = units.after(lexemes, noun, true);
            return new Term(
                    value, value, unit, Qualifier.SEVERAL, unit.map(Unit::next).orElse(next));
        });
    }

    private Optional<Term> number(List<Lexeme> lexemes, int i) {
        return numbers.at(lexemes, i).map(number -> {
            Optional<Found> more = more(lexemes, number.next());
            int next = next(number, more);
            Optional<Unit> unit = units.after(lexemes, next, number.isScaled());
            if (unit.isPresent()) {
                return term(number, unit.get(), more);
            }
            boolean metres =
                    number.isScaled() && lexemes.get(number.next() - 1).text().equals("m");
            return metres
                    ? new Term(
                            number.value().divide(MILLION),
                            BigDecimal.ONE,
                            Optional.of(new Unit(Kind.MEASURE, "m", next)),
                            qualifier(more),
                            next)
                    : new Term(number.value(), number.scale(), Optional.empty(), qualifier(more), next);
        });
    }

    private static Term term(Numeral number, Unit unit, Optional<Found> more) {
        BigDecimal value = number.value().multiply(unit.factor());
        return new Term(value, number.scale(), Optional.of(unit), qualifier(more), unit.next());
    }

    /** "100+", "100-plus", "100 or more". */
    private Optional<Found> more(List<Lexeme> lexemes, int i) {
        return words.at("after", lexemes, Numbers.afterHyphen(lexemes, i));
    }

    private static int next(Numeral number, Optional<Found> more) {
        return more.map(Found::next).orElse(number.next());
    }

    private static Qualifier qualifier(Optional<Found> more) {
        return more.map(found -> Qualifier.valueOf(found.value())).orElse(Qualifier.EXACTLY);
    }
}
