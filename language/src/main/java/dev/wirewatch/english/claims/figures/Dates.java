package dev.wirewatch.english.claims.figures;

import dev.wirewatch.english.claims.figures.FigureWords.Found;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads dates: "March 3, 2024", "3rd of March", "last Monday", "next year", "two days ago", "mid-2025". */
final class Dates {

    /**
     * A date.
     *
     * @param value as ISO 8601 writes it; empty when it cannot be told
     * @param next the lexeme after it
     */
    record Dated(String value, int next) {}

    private static final String SIGNS = "$€£¥₹#";
    private static final int MOST_DAY_DIGITS = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private final FigureWords words = FigureWords.TIMES;
    private final Numbers numbers = new Numbers();

    /** @param led whether a preposition or the like leads to it: "May" alone may be anything */
    Optional<Dated> at(List<Lexeme> lexemes, int i, boolean led, Calendar calendar) {
        return iso(lexemes, i)
                .or(() -> weekday(lexemes, i, calendar))
                .or(() -> dayFirst(lexemes, i, calendar))
                .or(() -> monthFirst(lexemes, i, led, calendar))
                .or(() -> stepped(lexemes, i, calendar))
                .or(() -> ago(lexemes, i, calendar))
                .or(() -> words.at("day", lexemes, i)
                        .map(found -> new Dated(calendar.day(Integer.parseInt(found.value())), found.next())))
                .or(() -> year(lexemes, i).stream()
                        .mapToObj(year -> new Dated(Calendar.yearOnly(year), i + 1))
                        .findFirst());
    }

    private Optional<Dated> weekday(List<Lexeme> lexemes, int i, Calendar calendar) {
        return words.at("weekday", lexemes, i).map(found -> {
            int after = skip(lexemes, found.next(), ",");
            return dayFirst(lexemes, after, calendar)
                    .or(() -> monthFirst(lexemes, after, false, calendar))
                    .orElseGet(() -> new Dated(calendar.weekday(Integer.parseInt(found.value())), found.next()));
        });
    }

    /** "3 March 2024", "3rd of March". */
    private Optional<Dated> dayFirst(List<Lexeme> lexemes, int i, Calendar calendar) {
        OptionalInt day = day(lexemes, i);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int after = skip(lexemes, afterEnd(lexemes, i + 1), "of");
        return words.at("month", lexemes, after)
                .flatMap(month -> date(
                        lexemes,
                        Integer.parseInt(month.value()),
                        day.getAsInt(),
                        skip(lexemes, month.next(), "."),
                        calendar));
    }

    /** "March 3, 2024", "March 2024", "in March". */
    private Optional<Dated> monthFirst(List<Lexeme> lexemes, int i, boolean led, Calendar calendar) {
        return words.at("month", lexemes, i)
                .filter(found -> isCapital(lexemes, i))
                .flatMap(found -> {
                    int month = Integer.parseInt(found.value());
                    int after = skip(lexemes, found.next(), ".");
                    OptionalInt day = day(lexemes, after);
                    if (day.isPresent()) {
                        return date(lexemes, month, day.getAsInt(), afterEnd(lexemes, after + 1), calendar);
                    }
                    int comma = skip(lexemes, after, ",");
                    OptionalInt year = year(lexemes, comma);
                    if (year.isPresent()) {
                        return Optional.of(new Dated(Calendar.yearMonth(year.getAsInt(), month), comma + 1));
                    }
                    return led ? Optional.of(new Dated(calendar.month(month), after)) : Optional.empty();
                });
    }

    private Optional<Dated> date(List<Lexeme> lexemes, int month, int day, int after, Calendar calendar) {
        int comma = skip(lexemes, after, ",");
        OptionalInt year = year(lexemes, comma);
        return year.isPresent()
                ? Calendar.date(year.getAsInt(), month, day).map(value -> new Dated(value, comma + 1))
                : calendar.monthDay(month, day).map(value -> new Dated(value, after));
    }

    /** "last Monday", "next March", "this year". */
    private Optional<Dated> stepped(List<Lexeme> lexemes, int i, Calendar calendar) {
        // "the end of the year"
        boolean the = i > 0
                && lexemes.get(i - 1).is("of")
                && i < lexemes.size()
                && lexemes.get(i).is("the");
        Optional<Found> which = the ? Optional.of(new Found("0", i + 1)) : words.at("step", lexemes, i);
        return which.flatMap(step -> {
            int by = Integer.parseInt(step.value());
            int next = step.next();
            Optional<Dated> weekday = words.at("weekday", lexemes, next)
                    .map(found -> new Dated(calendar.weekday(Integer.parseInt(found.value()), by), found.next()));
            return weekday.or(() -> words.at("month", lexemes, next)
                            .map(found -> new Dated(calendar.month(Integer.parseInt(found.value()), by), found.next())))
                    .or(() -> words.at("unit", lexemes, next)
                            .filter(found -> !lexemes.get(next).lower().endsWith("s")
                                    && !found.value().equals("D"))
                            .map(found -> new Dated(calendar.unit(found.value(), by), found.next())));
        });
    }

    /** "two days ago", "a year ago". */
    private Optional<Dated> ago(List<Lexeme> lexemes, int i, Calendar calendar) {
        if (i >= lexemes.size()) {
            return Optional.empty();
        }
        boolean one = lexemes.get(i).is("a") || lexemes.get(i).is("an");
        int unit =
                one ? i + 1 : numbers.at(lexemes, i).map(Numbers.Numeral::next).orElse(lexemes.size());
        return words.at("unit", lexemes, unit)
                .filter(found -> found.next() < lexemes.size()
                        && lexemes.get(found.next()).is("ago"))
                .map(found -> {
                    BigDecimal count = one
                            ? BigDecimal.ONE
                            : numbers.at(lexemes, i).orElseThrow().value();
                    boolean told = count.stripTrailingZeros().scale() <= 0 && count.compareTo(MOST) < 0;
                    return new Dated(told ? calendar.unit(found.value(), -count.intValue()) : "", found.next() + 1);
                });
    }

    /** "2024-03-03". */
    private static Optional<Dated> iso(List<Lexeme> lexemes, int i) {
        if (i + 4 >= lexemes.size() || !OtherNumbers.isYear(lexemes.get(i))) {
            return Optional.empty();
        }
        String text = lexemes.get(i + 2).text() + "-" + lexemes.get(i + 4).text();
        boolean joined = lexemes.get(i + 1).text().equals("-")
                && lexemes.get(i + 3).text().equals("-");
        return joined && text.matches("\\d\\d-\\d\\d")
                ? Calendar.date(
                                Integer.parseInt(lexemes.get(i).text()),
                                Integer.parseInt(text.substring(0, 2)),
                                Integer.parseInt(text.substring(3)))
                        .map(value -> new Dated(value, i + 5))
                : Optional.empty();
    }

    private static OptionalInt year(List<Lexeme> lexemes, int i) {
        boolean year = i < lexemes.size()
                && OtherNumbers.isYear(lexemes.get(i))
                && !OtherNumbers.goesOn(lexemes, i)
                && !(lexemes.get(i).glued() && SIGNS.contains(lexemes.get(i - 1).text()))
                && !OtherNumbers.isLinked(lexemes, i + 1);
        return year ? OptionalInt.of(Integer.parseInt(lexemes.get(i).text())) : OptionalInt.empty();
    }

    private static OptionalInt day(List<Lexeme> lexemes, int i) {
        return i < lexemes.size()
                        && lexemes.get(i).isNumber()
                        && lexemes.get(i).text().length() <= MOST_DAY_DIGITS
                ? OptionalInt.of(Integer.parseInt(lexemes.get(i).text()))
                : OptionalInt.empty();
    }

    private int afterEnd(List<Lexeme> lexemes, int i) {
        return i < lexemes.size() && lexemes.get(i).glued() && words.is("ordinal", lexemes.get(i)) ? i + 1 : i;
    }

    private static int skip(List<Lexeme> lexemes, int i, String word) {
        return i < lexemes.size() && lexemes.get(i).is(word) ? i + 1 : i;
    }

    private static boolean isCapital(List<Lexeme> lexemes, int i) {
        return Character.isUpperCase(lexemes.get(i).text().charAt(0));
    }
}
