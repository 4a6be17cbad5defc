package dev.wirewatch.english.claims.figures;

import dev.wirewatch.claims.figures.Quantity.Kind;
import dev.wirewatch.english.claims.figures.FigureWords.Found;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the words around a number and tells what it is a number of. */
final class Units {

    private static final int LONGEST_NOUN_PHRASE = 4;
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * A unit.
     *
     * @param factor what the number is multiplied by: a cent is a hundredth of a dollar
     * @param next the lexeme after it
     */
    record Unit(Kind kind, String name, BigDecimal factor, String per, int next) {

        Unit(Kind kind, String name, int next) {
            this(kind, name, BigDecimal.ONE, "", next);
        }
    }

    private final FigureWords words = FigureWords.FIGURES;

    /** A currency before a number: "$", "US$", "Rs.", "EUR". */
    Optional<Unit> before(List<Lexeme> lexemes, int i) {
        Optional<Found> sign = words.exactly("sign", lexemes, i).filter(found -> isSign(lexemes, i, found.next()));
        if (sign.isPresent()) {
            return sign.map(found -> new Unit(Kind.MONEY, found.value(), found.next()));
        }
        boolean code = i < lexemes.size() && isCode(lexemes.get(i));
        return code && isNumber(lexemes, i + 1) && (!lexemes.get(i + 1).glued() || isLarge(lexemes, i + 1))
                ? Optional.of(new Unit(Kind.MONEY, lexemes.get(i).text(), i + 1))
                : Optional.empty();
    }

    /** A sign of one letter, as in "R500", touches a large number: "K2" is a mountain. */
    private boolean isSign(List<Lexeme> lexemes, int i, int next) {
        boolean letter = next == i + 1
                && lexemes.get(i).isWord()
                && lexemes.get(i).text().length() == 1;
        return isNumber(lexemes, next) && (!letter || (lexemes.get(next).glued() && isLarge(lexemes, next)));
    }

    /** "EUR", an ISO 4217 code. */
    static boolean isCode(Lexeme lexeme) {
        return CODES.contains(lexeme.text());
    }

    private static boolean isNumber(List<Lexeme> lexemes, int i) {
        return i < lexemes.size() && lexemes.get(i).isNumber();
    }

    private boolean isLarge(List<Lexeme> lexemes, int i) {
        return lexemes.get(i).text().length() > 2
                || words.at("scale", lexemes, i + 1).isPresent()
                || Numbers.isGroup(lexemes, i + 1);
    }

    /**
     * A unit after a number, with what it is for: "per cent", "dollars a barrel", "km per hour", "Russian troops".
     *
     * @param scaled whether the number is in millions or the like: then pounds are money, else a weight
     */
    Optional<Unit> after(List<Lexeme> lexemes, int i, boolean scaled) {
        int at = Numbers.afterHyphen(lexemes, i);
        Optional<Unit> unit = scaled
                ? money(lexemes, at).or(() -> measured(lexemes, at))
                : measured(lexemes, at).or(() -> money(lexemes, at));
        // "two-man teams" are not two
        return unit.map(found -> withPer(lexemes, found)).or(() -> at == i ? counted(lexemes, at) : Optional.empty());
    }

    private Optional<Unit> measured(List<Lexeme> lexemes, int i) {
        return named(Kind.PERCENTAGE_POINTS, "point", lexemes, i)
                .or(() -> named(Kind.MEASURE, "measure", lexemes, i))
                .or(() -> named(Kind.PERCENT, "percent", lexemes, i));
    }

    private Optional<Unit> money(List<Lexeme> lexemes, int i) {
        return named(Kind.MONEY, "currency", lexemes, i)
                .or(() -> named(Kind.MONEY, "money", lexemes, i))
                .or(() -> words.at("hundredth", lexemes, i)
                        .map(found -> new Unit(Kind.MONEY, found.value(), HUNDREDTH, "", found.next())))
                .or(() -> i < lexemes.size() && isCode(lexemes.get(i))
                        ? Optional.of(new Unit(Kind.MONEY, lexemes.get(i).text(), i + 1))
                        : Optional.empty());
    }

    private Optional<Unit> named(Kind kind, String list, List<Lexeme> lexemes, int i) {
        return words.at(list, lexemes, i).map(found -> new Unit(kind, found.value(), found.next()));
    }

    /** "a barrel", "per day", "an hour", "/day". */
    Unit withPer(List<Lexeme> lexemes, Unit unit) {
        int i = unit.next();
        if (i + 1 >= lexemes.size()) {
            return unit;
        }
        Lexeme word = lexemes.get(i);
        boolean any = word.is("per") && lexemes.get(i + 1).isWord();
        boolean one = words.is("each", word) || word.text().equals("/");
        return any || (one && words.is("per", lexemes.get(i + 1)))
                ? new Unit(
                        unit.kind(),
                        unit.name(),
                        unit.factor(),
                        lexemes.get(i + 1).lower(),
                        i + 2)
                : unit;
    }

    /** The first plural among the next words: "1,200 Russian troops", "a dozen of the boats". */
    private Optional<Unit> counted(List<Lexeme> lexemes, int from) {
        int i = from;
        if (i < lexemes.size() && lexemes.get(i).is("of")) {
            i++;
            i += i < lexemes.size() && words.is("of-whose", lexemes.get(i)) ? 1 : 0;
        }
        for (int n = 0; n < LONGEST_NOUN_PHRASE && i < lexemes.size(); n++) {
            Lexeme word = lexemes.get(i);
            if (!word.isWord() || words.is("stop", word)) {
                return Optional.empty();
            }
            int after = Numbers.afterHyphen(lexemes, i + 1);
            // "12 Texas voters" are voters
            boolean name = Character.isUpperCase(word.text().charAt(0))
                    && after < lexemes.size()
                    && isPlural(lexemes.get(after))
                    && !words.is("stop", lexemes.get(after));
            if (isPlural(word) && !name) {
                return Optional.of(new Unit(Kind.COUNT, word.lower(), i + 1));
            }
            i = after;
        }
        return Optional.empty();
    }

    private boolean isPlural(Lexeme word) {
        String lower = word.lower();
        boolean s = lower.length() > 3
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is");
        return s || words.is("plural", word);
    }
}
