package dev.wirewatch.english.claims.figures;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Amount.Qualifier;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.claims.figures.Quantity.Kind;
import dev.wirewatch.english.claims.figures.Amounts.Placed;
import dev.wirewatch.english.claims.figures.FigureWords.Found;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds how many people a sentence says were killed, injured, arrested and the like. Safe for use by several threads. */
final class Tolls {

    /** "The death toll from Sunday's quake in the south rose to 10." */
    private static final int FARTHEST = 12;

    private static final String ALL = "-";

    private static final Set<String> STOPS = Set.of(",", ";", ":", "–", "—", "(", ")");

    private final FigureWords words = FigureWords.TOLLS;
    private final Amounts amounts = new Amounts();

    /** A word for a toll: the lexemes [from, next). */
    private record Cue(String of, int from, int next) {}

    /** Returns counts whose unit is what became of the people, such as "killed", for a group of them, such as "soldiers". */
    List<Amount> in(List<Lexeme> lexemes) {
        List<Cue> cues = cues(lexemes);
        if (cues.isEmpty()) {
            return List.of();
        }
        List<Placed> counts = amounts.in(lexemes, true).stream()
                .filter(count -> isOfPeople(lexemes, count) && !isFurther(lexemes, count))
                .toList();
        List<Amount> tolls = new ArrayList<>();
        for (Cue cue : cues) {
            of(lexemes, cue, counts)
                    .filter(count -> !isOfNearer(cue, count, cues))
                    .ifPresent(count -> tolls.add(toll(cue, count.amount(), group(lexemes, count))));
        }
        return tolls;
    }

    private List<Cue> cues(List<Lexeme> lexemes) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < lexemes.size(); i++) {
            int from = i;
            Optional<Found> none = words.at("none", lexemes, i);
            Optional<Found> toll = none.isPresent() ? Optional.empty() : words.at("toll", lexemes, i);
            toll.ifPresent(found -> cues.add(new Cue(found.value(), from, found.next())));
            i = none.or(() -> toll).map(Found::next).orElse(i + 1) - 1;
        }
        return cues;
    }

    private boolean isOfPeople(List<Lexeme> lexemes, Placed count) {
        Quantity quantity = count.amount().quantities().get(0);
        if (isOfOther(lexemes, count)
                || count.amount().qualifier() == Qualifier.SEVERAL
                || quantity.high().compareTo(BigDecimal.ONE) <= 0
                || (quantity.kind() != Kind.COUNT && quantity.kind() != Kind.NUMBER)) {
            return false;
        }
        Lexeme last = lexemes.get(count.next() - 1);
        return (quantity.unit().isEmpty() && !isAge(lexemes, count))
                || words.is("people", last)
                || words.is("toll", last);
    }

    /** "a mother of two", "dies at 91", "30 of the 80"; but "the toll stands at 21". */
    private boolean isOfOther(List<Lexeme> lexemes, Placed count) {
        int before = count.from() - 1;
        boolean ofToll = lexemes.subList(0, count.from()).stream().anyMatch(lexeme -> lexeme.is("toll"));
        return (before >= 0 && words.is("after", lexemes.get(before)) && !ofToll)
                || (count.next() < lexemes.size() && words.is("before", lexemes.get(count.next())));
    }

    /** "Doe, 39, was hurt." */
    private static boolean isAge(List<Lexeme> lexemes, Placed count) {
        return count.from() > 0
                && lexemes.get(count.from() - 1).is(",")
                && count.next() < lexemes.size()
                && lexemes.get(count.next()).is(",");
    }

    /** "another three people", "two more". */
    private boolean isFurther(List<Lexeme> lexemes, Placed count) {
        return (count.from() > 0 && words.is("more", lexemes.get(count.from() - 1)))
                || lexemes.subList(count.from() + 1, Math.min(count.next() + 1, lexemes.size())).stream()
                        .anyMatch(lexeme -> lexeme.is("more") && !lexeme.equals(lexemes.get(count.from())));
    }

    /** The count after the word, else the one before it, of the same part of the sentence. */
    private Optional<Placed> of(List<Lexeme> lexemes, Cue cue, List<Placed> counts) {
        int from = startOfPart(lexemes, cue.from());
        int end = endOfPart(lexemes, cue.next());
        if (words.at("part", lexemes, from).isPresent()) {
            return Optional.empty();
        }
        Optional<Placed> itself = counts.stream()
                .filter(count -> count.from() < cue.from() && cue.from() < count.next())
                .findFirst();
        Optional<Placed> after = counts.stream()
                .filter(count -> count.from() >= cue.next() && count.from() < end)
                .findFirst();
        Optional<Placed> before = counts.stream()
                .filter(count -> count.next() <= cue.from() && count.next() > from)
                .filter(count -> !words.is("toll", lexemes.get(count.next() - 1)))
                .reduce((first, second) -> second);
        boolean passive = words.at("passive", lexemes, from).isPresent();
        Optional<Placed> beforeRemark = passive ? beforeRemark(lexemes, from, counts) : Optional.empty();
        return itself.or(() -> after).or(() -> before).or(() -> beforeRemark).filter(count -> isNear(cue, count));
    }

    private static boolean isNear(Cue cue, Placed count) {
        return Math.max(count.from() - cue.next(), cue.from() - count.next()) <= FARTHEST;
    }

    /** "Ten people, three of them children, were killed." */
    private Optional<Placed> beforeRemark(List<Lexeme> lexemes, int from, List<Placed> counts) {
        int remark = startOfPart(lexemes, from - 1);
        int start = startOfPart(lexemes, remark - 1);
        return counts.stream()
                .filter(count -> count.from() >= start && count.next() < remark)
                .findFirst();
    }

    private int startOfPart(List<Lexeme> lexemes, int before) {
        int i = before;
        while (i > 0 && !isEnd(lexemes.get(i - 1))) {
            i--;
        }
        return Math.max(i, 0);
    }

    private int endOfPart(List<Lexeme> lexemes, int from) {
        int i = from;
        while (i < lexemes.size() && !isEnd(lexemes.get(i))) {
            i++;
        }
        return i;
    }

    private boolean isEnd(Lexeme lexeme) {
        return STOPS.contains(lexeme.text()) || words.is("end", lexeme);
    }

    /** In "50 were injured in attacks that killed 10", 10 belongs to the nearer word. */
    private static boolean isOfNearer(Cue cue, Placed count, List<Cue> cues) {
        return cues.stream()
                .anyMatch(other -> other.from() > cue.from()
                        && (other.next() <= count.from()
                                || (other.from() > count.from() && other.from() < count.next())));
    }

    /** "soldiers", whose number is not that of all; empty for people. */
    private String group(List<Lexeme> lexemes, Placed count) {
        return words.at("people", lexemes, count.next() - 1)
                .map(Found::value)
                .filter(group -> !group.equals(ALL))
                .orElse("");
    }

    private static Amount toll(Cue cue, Amount count, String group) {
        Quantity quantity = count.quantities().get(0);
        return new Amount(
                count.span(),
                count.qualifier(),
                List.of(new Quantity(Kind.COUNT, quantity.low(), quantity.high(), cue.of(), group)));
    }
}
