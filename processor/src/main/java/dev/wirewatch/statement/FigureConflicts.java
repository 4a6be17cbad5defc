package dev.wirewatch.statement;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.statement.FigureConflict.Relation;
import dev.wirewatch.statement.FigureConflict.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds figures of the same that do not agree. */
final class FigureConflicts {

    private FigureConflicts() {}

    static List<FigureConflict> among(List<Report> reports) {
        List<FigureConflict> conflicts = new ArrayList<>();
        for (int i = 1; i < reports.size(); i++) {
            for (FigureConflict conflict : between(reports.subList(0, i), reports.get(i))) {
                boolean known = conflicts.stream().anyMatch(other -> isSameValues(other, conflict));
                if (!known) {
                    conflicts.add(conflict);
                }
            }
        }
        return conflicts;
    }

    private static boolean isSameValues(FigureConflict one, FigureConflict other) {
        return numbers(one).equals(numbers(other));
    }

    private static List<String> numbers(FigureConflict conflict) {
        return conflict.values().stream().map(Value::number).toList();
    }

    /** Figures of a later report that no earlier one agrees with, each with the first earlier one of the same. */
    static List<FigureConflict> between(List<Report> earlier, Report later) {
        List<FigureConflict> conflicts = new ArrayList<>();
        for (Report before : earlier) {
            for (Amount amount : later.claim().amounts()) {
                List<Amount> own = later.claim().amounts();
                boolean known =
                        before.claim().amounts().stream().anyMatch(other -> FigureComparison.agree(amount, other));
                before.claim().amounts().stream()
                        .filter(other -> !known && FigureComparison.isOfSame(amount, other))
                        .filter(other -> own.stream().noneMatch(mine -> FigureComparison.agree(mine, other)))
                        .findFirst()
                        .ifPresent(other -> conflicts.add(conflict(before, other, later, amount)));
            }
        }
        return conflicts;
    }

    private static FigureConflict conflict(Report before, Amount first, Report later, Amount second) {
        Quantity quantity = first.quantities().get(0);
        String what = quantity.unit().isEmpty() ? quantity.kind().name().toLowerCase(Locale.ROOT) : quantity.unit();
        return new FigureConflict(
                what, List.of(value(before, first), value(later, second)), relation(before, quantity, later, second));
    }

    private static Value value(Report report, Amount amount) {
        Quantity quantity = amount.quantities().get(0);
        return new Value(quantity.low().toPlainString(), report.article(), amount);
    }

    private static Relation relation(Report before, Quantity first, Report later, Amount second) {
        Quantity quantity = second.quantities().get(0);
        if (first.kind() == Quantity.Kind.COUNT && quantity.low().compareTo(first.high()) > 0) {
            return Relation.RISEN;
        }
        boolean sameSource = before.source() == later.source() && before.story().equals(later.story());
        return sameSource ? Relation.REVISED : Relation.CONFLICT;
    }
}
