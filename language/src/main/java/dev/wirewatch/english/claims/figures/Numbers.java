package dev.wirewatch.english.claims.figures;

import dev.wirewatch.english.claims.figures.FigureWords.Found;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads numbers in figures and words: "3.2 million", "two hundred and fifty", "half a billion", "a dozen". */
final class Numbers {

    private static final int MOST_DIGITS = 20;
    private static final int GROUP = 3;
    private static final int MOST_WORDS = 12;
    private static final BigDecimal MOST_SCALE = new BigDecimal("1e15");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final List<String> SMALL_PARTS = List.of("½", "¼", "¾");
    private static final List<BigDecimal> SMALL_PART_VALUES =
            List.of(HALF, new BigDecimal("0.25"), new BigDecimal("0.75"));

    /**
     * A number.
     *
     * @param value with its scale
     * @param scale what "million" and the like multiply it by, 1 if there is none
     * @param next the lexeme after it
     */
    record Numeral(BigDecimal value, BigDecimal scale, int next) {

        boolean isScaled() {
            return scale.compareTo(BigDecimal.ONE) != 0;
        }
    }

    private final FigureWords words = FigureWords.FIGURES;

    /** A number that starts with this lexeme. */
    Optional<Numeral> at(List<Lexeme> lexemes, int i) {
        if (i >= lexemes.size()) {
            return Optional.empty();
        }
        Lexeme first = lexemes.get(i);
        if (first.isNumber() && !isPlain(first.text())) {
            return Optional.empty();
        }
        if (first.isNumber()) {
            StringBuilder digits = new StringBuilder(first.text().replace(",", ""));
            int next = i + 1;
            while (digits.length() <= MOST_DIGITS
                    && first.text().length() <= GROUP
                    && isWhole(first)
                    && isGroup(lexemes, next)) {
                digits.append(lexemes.get(next).text());
                next++;
            }
            BigDecimal value = new BigDecimal(digits.toString());
            int part = next < lexemes.size()
                    ? SMALL_PARTS.indexOf(lexemes.get(next).text())
                    : -1;
            return Optional.of(
                    part >= 0
                            ? scaled(lexemes, value.add(SMALL_PART_VALUES.get(part)), next + 1)
                            : scaled(lexemes, value, next));
        }
        if (first.is("half")) {
            int next = i + 1 < lexemes.size() && lexemes.get(i + 1).is("a") ? i + 2 : i + 1;
            return Optional.of(scaled(lexemes, HALF, next)).filter(Numeral::isScaled);
        }
        if (first.is("a") || first.is("an")) {
            return Optional.of(scaled(lexemes, BigDecimal.ONE, i + 1)).filter(Numeral::isScaled);
        }
        return inWords(lexemes, i);
    }

    /** "1.2.3" is a version, and what is longer no number of anything. */
    private static boolean isPlain(String number) {
        return number.length() <= MOST_DIGITS && number.indexOf('.') == number.lastIndexOf('.');
    }

    /** Three digits after a space, as "25 000" is written in some countries. */
    static boolean isGroup(List<Lexeme> lexemes, int i) {
        return i < lexemes.size()
                && !lexemes.get(i).glued()
                && lexemes.get(i).isNumber()
                && lexemes.get(i).text().length() == GROUP
                && isWhole(lexemes.get(i))
                && lexemes.get(i).start() == lexemes.get(i - 1).end() + 1;
    }

    private static boolean isWhole(Lexeme number) {
        return number.text().chars().allMatch(Character::isDigit);
    }

    private Numeral scaled(List<Lexeme> lexemes, BigDecimal value, int from) {
        BigDecimal scale = BigDecimal.ONE;
        int next = from;
        Optional<Found> found = scale(lexemes, afterHyphen(lexemes, next));
        while (found.isPresent() && scale.compareTo(MOST_SCALE) < 0) {
            scale = scale.multiply(new BigDecimal(found.get().value()));
            next = found.get().next();
            found = scale(lexemes, next);
        }
        return new Numeral(value.multiply(scale), scale, next);
    }

    /** One letter, as in "5m", comes right after the number. */
    private Optional<Found> scale(List<Lexeme> lexemes, int i) {
        return words.at("scale", lexemes, i)
                .filter(found -> lexemes.get(i).glued() || lexemes.get(i).text().length() > 1);
    }

    /** "twenty-five", "two hundred and fifty thousand", "one and a half million". */
    private Optional<Numeral> inWords(List<Lexeme> lexemes, int i) {
        BigDecimal whole = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        BigDecimal scale = BigDecimal.ONE;
        int next = i;
        Optional<Found> digit = words.at("number", lexemes, i);
        if (digit.isEmpty()) {
            return Optional.empty();
        }
        while (digit.isPresent() && next < i + MOST_WORDS) {
            group = group.add(new BigDecimal(digit.get().value()));
            next = digit.get().next();
            if (isHalf(lexemes, next)) {
                group = group.add(HALF);
                next += 3;
            }
            Numeral grouped = scaled(lexemes, group, next);
            if (grouped.isScaled()) {
                scale = grouped.scale();
                next = grouped.next();
                group = grouped.value();
                if (scale.compareTo(THOUSAND) >= 0) {
                    whole = whole.add(group);
                    group = BigDecimal.ZERO;
                }
            }
            boolean tens = group.compareTo(TWENTY) >= 0
                    && group.remainder(BigDecimal.TEN).signum() == 0;
            digit = grouped.isScaled()
                    ? words.at("number", lexemes, isAnd(lexemes, next) ? next + 1 : next)
                    : words.at("number", lexemes, afterHyphen(lexemes, next))
                            .filter(found -> tens && found.value().length() == 1);
        }
        return Optional.of(new Numeral(whole.add(group), scale, next));
    }

    private static boolean isAnd(List<Lexeme> lexemes, int i) {
        return i < lexemes.size() && lexemes.get(i).is("and");
    }

    private static boolean isHalf(List<Lexeme> lexemes, int i) {
        return i + 2 < lexemes.size()
                && isAnd(lexemes, i)
                && lexemes.get(i + 1).is("a")
                && lexemes.get(i + 2).is("half");
    }

    /** The place after a hyphen inside a word, else the place itself. */
    static int afterHyphen(List<Lexeme> lexemes, int i) {
        return i + 1 < lexemes.size()
                        && lexemes.get(i).glued()
                        && lexemes.get(i + 1).glued()
                        && "-‐‑".contains(lexemes.get(i).text())
                ? i + 1
                : i;
    }
}
