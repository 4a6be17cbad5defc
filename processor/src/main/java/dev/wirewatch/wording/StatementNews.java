package dev.wirewatch.wording;

import dev.wirewatch.schemas.FigureConflict;
import dev.wirewatch.schemas.FigureValue;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementDispute;
import dev.wirewatch.schemas.StatementReport;
import java.util.List;
import java.util.stream.Collectors;

/** Where a statement stands, in a few words: "2 reports, 2 sources; Piet Tarn disputes it: “the bridge is open”". */
public final class StatementNews {

    private StatementNews() {}

    public static String of(Statement statement) {
        return "%s, %s%s%s%s"
                .formatted(
                        count(statement.getReportCount(), "report"),
                        count(statement.getSourceCount(), "source"),
                        statement.getSeconds().isEmpty() ? "" : "; " + seconds(statement.getSeconds()),
                        statement.getDisputes().isEmpty() ? "" : "; " + dispute(statement.getDisputes()),
                        statement.getConflicts().stream()
                                .map(StatementNews::figures)
                                .distinct()
                                .map("; "::concat)
                                .collect(Collectors.joining()));
    }

    private static String count(int number, String noun) {
        return "%d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }

    private static String seconds(List<StatementReport> seconds) {
        return seconds.stream()
                        .map(report -> SpeakerNames.of(report.getClaim().getSpeaker()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                + " said the same";
    }

    private static String dispute(List<StatementDispute> disputes) {
        var claim = disputes.get(0).getReport().getClaim();
        String more = disputes.size() == 1 ? "" : " (and %d more)".formatted(disputes.size() - 1);
        return "%s disputes it: “%s”%s"
                .formatted(
                        SpeakerNames.of(claim.getSpeaker()), claim.getContent().getText(), more);
    }

    private static String figures(FigureConflict conflict) {
        String how =
                switch (conflict.getRelation()) {
                    case CONFLICT -> "figures differ";
                    case REVISED -> "revised";
                    case RISEN -> "risen";
                    case UNKNOWN -> "other figures";
                };
        return "%s: %s %s"
                .formatted(
                        how,
                        conflict.getValues().stream().map(FigureValue::getValue).collect(Collectors.joining(", then ")),
                        conflict.getWhat());
    }
}
