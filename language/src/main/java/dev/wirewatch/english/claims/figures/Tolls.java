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
import java.util.stream.Collectors;

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
        List<Placed> counts = amounts.in(plain(lexemes), true).stream()
                .filter(count -> isOfPeople(lexemes, count) && !isFurther(lexemes, count))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Amount> tolls = new ArrayList<>();
        for (Cue cue : cues) {
            of(lexemes, cue, counts)
                    .filter(count -> !isOfNearer(cue, count, cues))
                    .ifPresent(count -> {
                        tolls.add(toll(cue, count.amount(), group(lexemes, count)));
                        counts.remove(count);
                    });
        }
        return tolls;
    }

    /** In a headline's "Kills 14" no name comes before the number. */
    private List<Lexeme> plain(List<Lexeme> lexemes) {
        return lexemes.stream()
                .map(lexeme -> words.is("toll", lexeme)
                        ? new Lexeme(lexeme.start(), lexeme.end(), lexeme.lower(), lexeme.lower(), lexeme.glued())
                        : lexeme)
                .toList();
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
        if (count.amount().qualifier() == Qualifier.SEVERAL
                || quantity.high().compareTo(BigDecimal.ONE) <= 0
                || (quantity.kind() != Kind.COUNT && quantity.kind() != Kind.NUMBER)) {
            return false;
        }
        Lexeme last = lexemes.get(count.next() - 1);
        return (isBare(count) && (isTotal(lexemes, count) || !isAge(lexemes, count)))
                || words.is("people", last)
                || (words.is("toll", last) && !words.is("verb", last));
    }

    private static boolean isBare(Placed count) {
        return count.amount().quantities().get(0).unit().isEmpty();
    }

    private boolean isLink(Lexeme lexeme) {
        return lexeme.is(",") || words.is("link", lexeme);
    }

    /** "Doe, 39, was hurt.", "aged 19 and 22". */
    private boolean isAge(List<Lexeme> lexemes, Placed count) {
        int before = count.from() - 1;
        boolean listed = before > 0
                && isLink(lexemes.get(before))
                && lexemes.get(before - 1).isNumber();
        boolean apart = before >= 0
                && lexemes.get(before).is(",")
                && count.next() < lexemes.size()
                && isLink(lexemes.get(count.next()));
        return listed || apart;
    }

    /** "a mother of two", "dies at 91", "30 of the 80", "from 12 to 21"; but "the toll stands at 21", "deaths of 14". */
    private boolean isOfOther(List<Lexeme> lexemes, Cue cue, Placed count) {
        int before = count.from() - 1;
        boolean afterWhole =
                before >= 1 && words.at("whole", lexemes, before - 1).isPresent();
        boolean afterOther = before >= 0
                && before != cue.next() - 1
                && words.is("after", lexemes.get(before))
                && !isTotal(lexemes, count);
        boolean from = before >= 0 && words.is("whole", lexemes.get(before));
        boolean part = count.next() < lexemes.size() && words.is("before", lexemes.get(count.next()));
        return afterWhole || afterOther || from || part;
    }

    private boolean isTotal(List<Lexeme> lexemes, Placed count) {
        return lexemes.subList(0, count.from()).stream().anyMatch(lexeme -> words.is("total", lexeme));
    }

    /** "another three people", "two more". */
    private boolean isFurther(List<Lexeme> lexemes, Placed count) {
        return (count.from() > 0 && words.is("more", lexemes.get(count.from() - 1)))
                || lexemes.subList(count.from() + 1, Math.min(count.next() + 1, lexemes.size())).stream()
                        .anyMatch(lexeme -> lexeme.is("more"));
    }

    /** The count that holds the word, or the one after it, or the one before it, of the same part of the sentence. */
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
                .filter(count -> isNear(lexemes, cue, count))
                .findFirst();
        Optional<Placed> before = counts.stream()
                .filter(count -> count.next() <= cue.from() && count.next() > from)
                .filter(count -> !words.is("toll", lexemes.get(count.next() - 1)))
                .filter(count -> isNear(lexemes, cue, count))
                .reduce((first, second) -> second);
        boolean remarked = words.at("passive", lexemes, from).isPresent();
        Optional<Placed> subject = before.or(() -> remarked ? beforeRemark(lexemes, from, counts) : Optional.empty());
        if (words.is("noun", lexemes.get(cue.from()))) {
            return itself.or(() -> after);
        }
        return itself.or(() -> hasSubject(lexemes, cue) ? subject : after.or(() -> subject));
    }

    /** "were killed", "died": what comes after it is not counted by it. */
    private boolean hasSubject(List<Lexeme> lexemes, Cue cue) {
        return words.is("intransitive", lexemes.get(cue.from()))
                || (cue.from() > 0 && words.is("be", lexemes.get(cue.from() - 1)));
    }

    /** A number without a noun stands next to its word, but for "the number of the dead has climbed to 54". */
    private boolean isNear(List<Lexeme> lexemes, Cue cue, Placed count) {
        if (isOfOther(lexemes, cue, count)) {
            return false;
        }
        boolean after = count.from() >= cue.next();
        List<Lexeme> between =
                after ? lexemes.subList(cue.next(), count.from()) : lexemes.subList(count.next(), cue.from());
        return between.size() <= FARTHEST
                && (!isBare(count)
                        || isTotal(lexemes, count)
                        || between.stream().allMatch(lexeme -> words.is("passive", lexeme)));
    }

    /** "Ten people, three of them children, were killed." */
    private Optional<Placed> beforeRemark(List<Lexeme> lexemes, int from, List<Placed> counts) {
        int remark = startOfPart(lexemes, from - 1);
        int start = startOfPart(lexemes, remark - 1);
        return counts.stream()
                .filter(count -> count.from() >= start && count.next() < remark && !isBare(count))
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
