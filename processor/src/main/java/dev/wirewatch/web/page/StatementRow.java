package dev.wirewatch.web.page;

import dev.wirewatch.archive.ArchiveView;
import dev.wirewatch.archive.Found;
import dev.wirewatch.archive.Search;
import dev.wirewatch.codec.BestWording;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.schemas.StatementStatus;
import dev.wirewatch.wording.OneLine;
import dev.wirewatch.wording.SpeakerNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement in a list.
 *
 * @param best the report with the best wording; empty when nobody reports it any longer
 * @param seconds claims of other speakers who say the same
 * @param disputes claims against it
 * @param figures where reports give other figures on the same
 */
public record StatementRow(
        String id,
        Instant time,
        String speaker,
        Optional<ClaimRow> best,
        StatementStatus status,
        int reportCount,
        int sourceCount,
        String storyHref,
        List<ClaimRow> reports,
        List<ClaimRow> seconds,
        List<DisputeRow> disputes,
        List<FigureRow> figures) {

    private static final int MOST_SOURCES = 4;

    static StatementRow of(Found.Hit<Statement> hit) {
        Statement statement = hit.record();
        return new StatementRow(
                hit.id(),
                statement.getUpdatedAt(),
                OneLine.of(SpeakerNames.of(statement)),
                BestWording.of(statement.getReports())
                        .map(claim -> ClaimRow.of(claim, claim.getArticle(), statement.getUpdatedAt())),
                statement.getStatus(),
                statement.getReportCount(),
                statement.getSourceCount(),
                Links.story(statement.getStory()),
                rows(statement.getReports()),
                rows(statement.getSeconds()),
                DisputeRow.all(statement.getDisputes()),
                FigureRow.all(statement));
    }

    static List<StatementRow> all(ArchiveView archive, Search<Statement> search, int limit) {
        return all(archive.find(search, Optional.empty(), limit).hits());
    }

    static List<StatementRow> all(List<Found.Hit<Statement>> hits) {
        return once(hits.stream().map(StatementRow::of));
    }

    /** Without those that only show two sides again which one before them shows: each side is a statement of its own. */
    static List<StatementRow> once(Stream<StatementRow> rows) {
        List<StatementRow> shown = new ArrayList<>();
        rows.filter(row -> shown.stream().noneMatch(other -> other.showsBothSidesOf(row)))
                .forEachOrdered(shown::add);
        return shown;
    }

    private static List<ClaimRow> rows(List<StatementReport> reports) {
        return reports.stream().map(ClaimRow::of).toList();
    }

    /** "disputed"; also a class of the style sheet. */
    public String word() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** Whether anything stands beside it. */
    public boolean hasOtherSide() {
        return !disputes.isEmpty() || !figures.isEmpty();
    }

    /** "3 reports, 2 independent sources". */
    public String coverage() {
        String reported = Counted.of(reportCount, "report", "reports");
        return sourceCount == 0
                ? reported
                : reported + ", " + Counted.of(sourceCount, "independent source", "independent sources");
    }

    /** "Fjord Post, Coastwire": those who report it, the first of them. */
    public String sources() {
        List<String> all = reports.stream().map(ClaimRow::source).distinct().toList();
        String first = all.stream().limit(MOST_SOURCES).collect(Collectors.joining(", "));
        return all.size() > MOST_SOURCES ? "%s and %d more".formatted(first, all.size() - MOST_SOURCES) : first;
    }

    /** Whether the row of the other, which disputes this one, would only show the two sides again. */
    private boolean showsBothSidesOf(StatementRow other) {
        Set<String> against = hrefs(disputes.stream().flatMap(dispute -> dispute.claims().stream()));
        return !against.isEmpty()
                && other.figures.isEmpty()
                && other.seconds.isEmpty()
                && against.containsAll(hrefs(other.reports.stream()))
                && hrefs(reports.stream())
                        .containsAll(hrefs(other.disputes.stream().flatMap(dispute -> dispute.claims().stream())));
    }

    private static Set<String> hrefs(Stream<ClaimRow> claims) {
        return claims.map(ClaimRow::href).collect(Collectors.toSet());
    }
}
