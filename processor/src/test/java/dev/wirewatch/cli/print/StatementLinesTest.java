package dev.wirewatch.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.codec.Statements;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.schemas.StatementStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementLinesTest {

    private final RecordLines lines =
            new RecordLines(false, Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void aDisputedStatementQuotesBothSides() {
        assertThat(lines.statement(Statements.disputed()))
                .isEqualTo("09:31:05  [disputed] Marta Ilves: 36 lorries were on the bridge  2 reports, 2 sources; "
                        + "Ida Voss said the same; Piet Tarn disputes it: “lorries were on the bridge”; "
                        + "figures differ: 36, then 30 lorries");
    }

    @Test
    void anAlertOnAStatementQuotesBothSides() {
        Statement statement = Statements.disputed();
        Alert alert = Alert.newBuilder()
                .setId("alert")
                .setWatchId("w")
                .setWatchLabel("Ilves")
                .setKind(AlertKind.NEW)
                .setArticle(statement.getLatest())
                .setReasons(List.of(
                        reason(statement.getReports().get(0)),
                        reason(statement.getDisputes().get(0).getReport())))
                .setCause("Somebody denies the claim.")
                .setAlertedAt(statement.getUpdatedAt())
                .build();

        assertThat(lines.alert(alert))
                .isEqualToNormalizingNewlines(
                        """
                        09:31:05  ALERT  Ilves  Coastwire: Bridge shut
                                  Somebody denies the claim. Marta Ilves says that 36 lorries were on the bridge; \
                        Piet Tarn denies that lorries were on the bridge""");
    }

    private static MatchReason reason(StatementReport report) {
        return new MatchReason(MatchRule.SPEAKER, "", null, "", report.getClaim(), List.of(), List.of());
    }

    @Test
    void aRetractedOneHasNoWords() {
        Statement retracted = Statement.newBuilder(Statements.disputed())
                .setStatus(StatementStatus.RETRACTED)
                .setWording("")
                .setReports(List.of())
                .setReportCount(0)
                .setSourceCount(0)
                .setSeconds(List.of())
                .setDisputes(List.of())
                .setConflicts(List.of())
                .build();

        assertThat(lines.statement(retracted)).isEqualTo("09:31:05  [retracted] Marta Ilves:   0 reports, 0 sources");
    }
}
