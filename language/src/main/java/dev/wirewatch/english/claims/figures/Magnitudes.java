package dev.wirewatch.english.claims.figures;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Amount.Qualifier;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.claims.figures.Quantity.Kind;
import dev.wirewatch.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the magnitude that a sentence gives an earthquake. Safe for use by several threads. */
final class Magnitudes {

    /** One digit before the point and one after it. */
    private static final Pattern MAGNITUDE = Pattern.compile("\\d\\.\\d");

    /** Lexemes between an article and its noun: "a shallow magnitude-5.6 quake". */
    private static final int FARTHEST = 6;

    private final FigureWords words = FigureWords.TOLLS;

    boolean isQuakeIn(List<Lexeme> sentence) {
        return sentence.stream().anyMatch(this::isQuake);
    }

    private boolean isQuake(Lexeme lexeme) {
        return words.is("quake", lexeme);
    }

    /**
     * Returns measures in the unit {@link EventFigures#MAGNITUDE}.
     *
     * @param known whether the text is on an earthquake that it has spoken of before, so that "a quake" is another one
     * @param day of the earthquake
     */
    List<Amount> in(List<Lexeme> sentence, boolean known, String day) {
        if (sentence.stream().anyMatch(lexeme -> words.is("aftershock", lexeme))
                || (known && hasQuakeAfter("indefinite", sentence) && !hasQuakeAfter("definite", sentence))) {
            return List.of();
        }
        boolean measured = sentence.stream().anyMatch(lexeme -> words.is("measure", lexeme));
        return IntStream.range(0, sentence.size())
                .filter(i -> isMagnitude(sentence, i, measured))
                .mapToObj(i -> magnitude(sentence, i, day))
                .toList();
    }

    private boolean hasQuakeAfter(String kind, List<Lexeme> sentence) {
        return IntStream.range(0, sentence.size())
                .filter(i -> words.is(kind, sentence.get(i)))
                .anyMatch(i -> sentence.subList(i + 1, Math.min(i + FARTHEST, sentence.size())).stream()
                        .takeWhile(lexeme -> !lexeme.is(","))
                        .anyMatch(this::isQuake));
    }

    private boolean isMagnitude(List<Lexeme> sentence, int i, boolean measured) {
        if (!MAGNITUDE.matcher(sentence.get(i).text()).matches()) {
            return false;
        }
        int next = Numbers.afterHyphen(sentence, i + 1);
        boolean ofQuake = next < sentence.size() && isQuake(sentence.get(next));
        boolean other = next < sentence.size() && words.is("unit", sentence.get(next));
        return (measured || ofQuake) && !other;
    }

    private Amount magnitude(List<Lexeme> sentence, int i, String day) {
        int from = i;
        while (from > 0 && isBetween(sentence.get(from - 1))) {
            from--;
        }
        int number = from;
        Optional<Integer> start = IntStream.range(Math.max(0, number - 2), number)
                .filter(j -> FigureWords.FIGURES
                        .at("before", sentence, j)
                        .filter(found -> found.next() == number)
                        .isPresent())
                .boxed()
                .findFirst();
        Qualifier qualifier = start.flatMap(j -> FigureWords.FIGURES.at("before", sentence, j))
                .map(found -> Qualifier.valueOf(found.value()))
                .orElse(Qualifier.EXACTLY);
        BigDecimal value = new BigDecimal(sentence.get(i).text());
        return new Amount(
                new Span(sentence.get(start.orElse(i)).start(), sentence.get(i).end()),
                qualifier,
                List.of(new Quantity(Kind.MEASURE, value, value, EventFigures.MAGNITUDE, day)));
    }

    /** "at least magnitude-5.9". */
    private boolean isBetween(Lexeme lexeme) {
        return words.is("measure", lexeme) || lexeme.is("-") || lexeme.is("a");
    }
}
