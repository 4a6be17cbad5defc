package dev.wirewatch.english.claims.figures;

import dev.wirewatch.claims.figures.StatedTime;
import dev.wirewatch.english.claims.figures.Clocks.Clock;
import dev.wirewatch.english.claims.figures.Dates.Dated;
import dev.wirewatch.english.claims.figures.FigureWords.Found;
import dev.wirewatch.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds dates and hours. What a text leaves open is told by the day on which it was published: "Monday" is the last
 * one, or the next if the words speak of what is to come. Safe for use by several threads.
 */
public final class Times {

    private static final int DAY = "2024-03-03".length();
    private static final Set<String> STOPS = Set.of(".", "?", "!", ";");
    private static final Set<String> JOINTS = Set.of("at", "on", ",");

    private final FigureWords words = FigureWords.TIMES;
    private final Set<String> starts = Stream.of(
                    words.firstWords("before", "stage", "month", "weekday", "named", "day", "step", "start"),
                    FigureWords.FIGURES.firstWords("number", "scale"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
    private final Clocks clocks = new Clocks();
    private final Dates dates = new Dates();

    /**
     * Finds the times that a text states.
     *
     * @param published the day of the article
     * @return in order, apart from each other
     */
    public List<StatedTime> in(String text, Span span, Optional<LocalDate> published) {
        List<Lexeme> lexemes = Lexeme.of(text, span);
        List<StatedTime> times = new ArrayList<>();
        int start = 0;
        int end = 0;
        int i = 0;
        while (i < lexemes.size()) {
            if (i >= end) {
                start = i;
                end = sentenceEnd(lexemes, i);
            }
            int at = mayStart(lexemes, i) ? afterLeads(lexemes, i) : i;
            if (!mayStart(lexemes, at)) {
                i++;
                continue;
            }
            Calendar calendar = new Calendar(published, isFuture(lexemes.subList(start, end)));
            Optional<Dated> time = time(lexemes, at, at > i, calendar);
            if (time.isPresent()) {
                int next = time.get().next();
                Span found =
                        new Span(lexemes.get(i).start(), lexemes.get(next - 1).end());
                times.add(new StatedTime(found, time.get().value()));
                i = next;
            } else {
                i++;
            }
        }
        return times;
    }

    /** A cheap look before the costly one. */
    private boolean mayStart(List<Lexeme> lexemes, int i) {
        return i < lexemes.size()
                && (lexemes.get(i).isNumber() || starts.contains(lexemes.get(i).lower()));
    }

    private boolean isFuture(List<Lexeme> sentence) {
        return sentence.stream().anyMatch(lexeme -> words.is("future", lexeme));
    }

    private static int sentenceEnd(List<Lexeme> lexemes, int from) {
        int i = from + 1;
        while (i < lexemes.size() && !(STOPS.contains(lexemes.get(i - 1).text()) && isStart(lexemes.get(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isStart(Lexeme lexeme) {
        return !lexeme.glued() && !Character.isLowerCase(lexeme.text().charAt(0)) && !lexeme.isNumber();
    }

    /** Steps over "by", "on the", "by the end of", "mid-". */
    private int afterLeads(List<Lexeme> lexemes, int i) {
        int at = words.at("before", lexemes, i).map(Found::next).orElse(i);
        at = words.at("before", lexemes, at).map(Found::next).orElse(at);
        return words.at("stage", lexemes, at)
                .map(found -> Numbers.afterHyphen(lexemes, found.next()))
                .orElse(at);
    }

    /** A date, an hour, or both in either order. */
    private Optional<Dated> time(List<Lexeme> lexemes, int i, boolean led, Calendar calendar) {
        Optional<Clock> clock = clocks.at(lexemes, i);
        if (clock.isPresent()) {
            Optional<Dated> date = dates.at(lexemes, joint(lexemes, clock.get().next()), false, calendar);
            return Optional.of(date.filter(Times::mayBeDay)
                    .map(dated -> both(dated, clock.get(), dated.next()))
                    .orElseGet(() ->
                            new Dated("T" + clock.get().value(), clock.get().next())));
        }
        return dates.at(lexemes, i, led, calendar).map(dated -> clocks.at(lexemes, joint(lexemes, dated.next()))
                .filter(later -> mayBeDay(dated))
                .map(later -> both(dated, later, later.next()))
                .orElse(dated));
    }

    private static boolean mayBeDay(Dated date) {
        return date.value().isEmpty() || date.value().length() == DAY;
    }

    private static int joint(List<Lexeme> lexemes, int i) {
        return i < lexemes.size() && JOINTS.contains(lexemes.get(i).lower()) ? i + 1 : i;
    }

    private static Dated both(Dated date, Clock clock, int next) {
        String value = date.value().length() == DAY ? date.value() + "T" + clock.value() : date.value();
        return new Dated(value, next);
    }
}
