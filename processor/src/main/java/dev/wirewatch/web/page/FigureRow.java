package dev.wirewatch.web.page;

import dev.wirewatch.schemas.FigureConflict;
import dev.wirewatch.schemas.FigureValue;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.wording.OneLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The figures that reports give on one thing.
 *
 * @param what "lorries"
 */
public record FigureRow(String what, List<Value> values) {

    /** @param source of the article that gives it; empty when that is not among those listed */
    public record Value(String value, String source, String href) {}

    static List<FigureRow> all(Statement statement) {
        Map<String, String> sources = statement.getReports().stream()
                .map(StatementReport::getClaim)
                .collect(Collectors.toMap(
                        claim -> claim.getArticle().getId(),
                        claim -> OneLine.of(claim.getArticle().getSource()),
                        (one, other) -> one));
        Map<String, List<FigureConflict>> conflicts = statement.getConflicts().stream()
                .collect(Collectors.groupingBy(FigureConflict::getWhat, LinkedHashMap::new, Collectors.toList()));
        return conflicts.entrySet().stream()
                .map(entry -> new FigureRow(OneLine.of(entry.getKey()), values(entry.getValue(), sources)))
                .toList();
    }

    private static List<Value> values(List<FigureConflict> conflicts, Map<String, String> sources) {
        return conflicts.stream()
                .flatMap(conflict -> conflict.getValues().stream())
                .map(value -> of(value, sources))
                .distinct()
                .toList();
    }

    private static Value of(FigureValue value, Map<String, String> sources) {
        return new Value(
                OneLine.of(value.getValue()),
                sources.getOrDefault(value.getArticle(), ""),
                Links.article(value.getArticle()));
    }
}
