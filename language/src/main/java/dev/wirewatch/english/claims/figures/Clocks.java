package dev.wirewatch.english.claims.figures;

import dev.wirewatch.english.claims.figures.FigureWords.Found;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads hours: "10 a.m.", "10:30pm", "1500 GMT", "noon". */
final class Clocks {

    /**
     * An hour.
     *
     * @param value as ISO 8601 writes it: 10:30, 10:30Z
     * @param next the lexeme after it
     */
    record Clock(String value, int next) {}

    /** "10", "10:30", "10.30", "1500"; only with a colon is it an hour by itself. */
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[:.]?([0-5]\\d))?");

    private final FigureWords words = FigureWords.TIMES;

    Optional<Clock> at(List<Lexeme> lexemes, int i) {
        Optional<Clock> named = words.at("named", lexemes, i).map(found -> new Clock(found.value(), found.next()));
        return named.isPresent() ? named : inFigures(lexemes, i);
    }

    private Optional<Clock> inFigures(List<Lexeme> lexemes, int i) {
        if (i >= lexemes.size() || !lexemes.get(i).isNumber() || OtherNumbers.goesOn(lexemes, i)) {
            return Optional.empty();
        }
        boolean colon = i + 2 < lexemes.size()
                && lexemes.get(i + 1).text().equals(":")
                && lexemes.get(i + 1).glued()
                && lexemes.get(i + 2).glued();
        int after = colon ? i + 3 : i + 1;
        String written =
                lexemes.get(i).text() + (colon ? ":" + lexemes.get(i + 2).text() : "");
        Optional<Found> half = words.at("half", lexemes, after);
        Optional<Found> zone = words.at("zone", lexemes, half.map(Found::next).orElse(after));
        Matcher matcher = HOUR.matcher(written);
        if (!matcher.matches() || (half.isEmpty() && zone.isEmpty() && !colon)) {
            return Optional.empty();
        }
        int next = zone.or(() -> half).map(Found::next).orElse(after);
        String minutes = Optional.ofNullable(matcher.group(2)).orElse("00");
        return hour(Integer.parseInt(matcher.group(1)), half)
                .map(hour -> String.format(Locale.ROOT, "%02d:%s", hour, minutes))
                .map(value -> new Clock(value + zone.map(Found::value).orElse(""), next));
    }

    private static Optional<Integer> hour(int written, Optional<Found> half) {
        if (half.isEmpty()) {
            return written < 24 ? Optional.of(written) : Optional.empty();
        }
        return written >= 1 && written <= 12
                ? Optional.of(written % 12 + Integer.parseInt(half.get().value()))
                : Optional.empty();
    }
}
