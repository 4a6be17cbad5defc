package dev.wirewatch.web.page;

import dev.wirewatch.schemas.StatementDispute;
import dev.wirewatch.wording.DisputeReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody says against a statement.
 *
 * @param claims the same words by the same speaker in one article or several
 * @param why what sets them against it; empty when that is not known
 */
public record DisputeRow(List<ClaimRow> claims, String why) {

    static List<DisputeRow> all(List<StatementDispute> disputes) {
        Map<List<String>, List<StatementDispute>> said = disputes.stream()
                .collect(Collectors.groupingBy(DisputeRow::words, LinkedHashMap::new, Collectors.toList()));
        return said.values().stream().map(DisputeRow::of).toList();
    }

    private static List<String> words(StatementDispute dispute) {
        ClaimRow row = ClaimRow.of(dispute.getReport());
        return List.of(row.speaker(), row.predicate(), row.content(), why(dispute));
    }

    private static DisputeRow of(List<StatementDispute> same) {
        return new DisputeRow(
                same.stream().map(dispute -> ClaimRow.of(dispute.getReport())).toList(), why(same.get(0)));
    }

    private static String why(StatementDispute dispute) {
        return dispute.getReasons().stream()
                .map(DisputeReason::of)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
