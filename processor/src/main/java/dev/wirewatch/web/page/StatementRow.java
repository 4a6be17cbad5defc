package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Search;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.FigureConflict;
import dev.wirewatch.schemas.FigureValue;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.schemas.StatementStatus;
import dev.wirewatch.wording.OneLine;
import dev.wirewatch.wording.SpeakerNames;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A statement in a list.
 *
 * @param speakerHref page of the speaker; empty when it is no entity
 * @param wording empty when nobody reports it any longer
 * @param figures "lorries: 36, then 30": where reports give other figures on the same
 * @param seconds claims of other speakers who say the same
 * @param disputes claims against it
 */
public record StatementRow(
        String id,
        Instant time,
        String speaker,
        String speakerHref,
        String wording,
        StatementStatus status,
        int reportCount,
        int sourceCount,
        String storyHref,
        List<ClaimRow> reports,
        List<ClaimRow> seconds,
        List<ClaimRow> disputes,
        List<String> figures) {

    static StatementRow of(Found.Hit<Statement> hit) {
        Statement statement = hit.record();
        return new StatementRow(
                hit.id(),
                statement.getUpdatedAt(),
                OneLine.of(SpeakerNames.of(statement.getSpeaker())),
                Optional.ofNullable(statement.getSpeaker().getEntityId())
                        .map(Links::entity)
                        .orElse(""),
                OneLine.of(statement.getWording()),
                statement.getStatus(),
                statement.getReportCount(),
                statement.getSourceCount(),
                Links.story(statement.getStory()),
                rows(statement.getReports()),
                rows(statement.getSeconds()),
                statement.getDisputes().stream()
                        .map(dispute -> row(dispute.getReport()))
                        .toList(),
                statement.getConflicts().stream()
                        .map(StatementRow::figures)
                        .distinct()
                        .toList());
    }

    static List<StatementRow> all(ArchiveView archive, Search<Statement> search, int limit) {
        return archive.find(search, Optional.empty(), limit).hits().stream()
                .map(StatementRow::of)
                .toList();
    }

    private static List<ClaimRow> rows(List<StatementReport> reports) {
        return reports.stream().map(StatementRow::row).toList();
    }

    private static ClaimRow row(StatementReport report) {
        Claim claim = report.getClaim();
        return ClaimRow.of(claim, claim.getArticle(), report.getAt());
    }

    private static String figures(FigureConflict conflict) {
        return OneLine.of("%s: %s"
                .formatted(
                        conflict.getWhat(),
                        conflict.getValues().stream()
                                .map(FigureValue::getValue)
                                .collect(Collectors.joining(", then "))));
    }

    /** "disputed"; also a class of the style sheet. */
    public String word() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** "3 reports, 2 independent sources". */
    public String coverage() {
        String reported = Counted.of(reportCount, "report", "reports");
        return sourceCount == 0
                ? reported
                : reported + ", " + Counted.of(sourceCount, "independent source", "independent sources");
    }
}
