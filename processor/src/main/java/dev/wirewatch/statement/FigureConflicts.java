package dev.wirewatch.statement;

import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.statement.FigureConflict.Relation;
import dev.wirewatch.statement.FigureConflict.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds figures of the same that do not agree. */
final class FigureConflicts {

    private FigureConflicts() {}

    /** @param numbers of a claim, which may have figures of several things in one unit */
    private record Key(String what, Relation relation, List<String> numbers) {}

    /**
     * One of a thing and relation, with each number once; those of a count that has risen, the lowest first. Of claims, one
     * of each two numbers.
     */
    static List<FigureConflict> among(List<Report> reports) {
        Map<Key, Map<String, Value>> values = new LinkedHashMap<>();
        for (int i = 1; i < reports.size(); i++) {
            for (FigureConflict conflict : between(reports.subList(0, i), reports.get(i))) {
                Map<String, Value> known = values.computeIfAbsent(
                        new Key(conflict.what(), conflict.relation(), numbers(conflict, reports.get(i))),
                        key -> new LinkedHashMap<>());
                conflict.values().forEach(value -> known.putIfAbsent(value.number(), value));
            }
        }
        return values.entrySet().stream()
                .map(entry -> new FigureConflict(
                        entry.getKey().what(),
                        inOrder(
                                entry.getKey().relation(),
                                List.copyOf(entry.getValue().values())),
                        entry.getKey().relation()))
                .toList();
    }

    private static List<String> numbers(FigureConflict conflict, Report report) {
        return report.claim().figure()
                ? List.of()
                : conflict.values().stream().map(Value::number).toList();
    }

    private static List<Value> inOrder(Relation relation, List<Value> values) {
        return relation == Relation.RISEN
                ? values.stream()
                        .sorted(Comparator.comparing(value -> new BigDecimal(value.number())))
                        .toList()
                : values;
    }

    /** Figures of a later report that no earlier one tells, each with the earlier ones of the same that do not agree. */
    static List<FigureConflict> between(List<Report> earlier, Report later) {
        List<FigureConflict> conflicts = new ArrayList<>();
        List<Amount> own = later.claim().amounts();
        for (Amount amount : own) {
            boolean known = earlier.stream()
                    .flatMap(before -> before.claim().amounts().stream())
                    .anyMatch(other -> FigureComparison.tells(other, amount));
            for (Report before : known ? List.<Report>of() : earlier) {
                before.claim().amounts().stream()
                        .filter(other -> FigureComparison.isOfSame(amount, other))
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

    /** A count that is lower in a later report has fallen; where both came at once, the higher one is newer. */
    private static Relation relation(Report before, Quantity first, Report later, Amount second) {
        Quantity quantity = second.quantities().get(0);
        boolean atOnce = before.at().equals(later.at());
        if (first.kind() == Quantity.Kind.COUNT && (atOnce || quantity.low().compareTo(first.high()) > 0)) {
            return Relation.RISEN;
        }
        boolean sameSource = before.source() == later.source() && before.story().equals(later.story());
        boolean sameText = before.article().equals(later.article()) && atOnce;
        return sameSource && !sameText ? Relation.REVISED : Relation.CONFLICT;
    }
}
