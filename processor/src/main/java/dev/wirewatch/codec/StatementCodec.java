package dev.wirewatch.codec;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimRule;
import dev.wirewatch.schemas.FigureValue;
import dev.wirewatch.schemas.StatementDispute;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.schemas.internal.StatementRecord;
import dev.wirewatch.statement.Dispute;
import dev.wirewatch.statement.FigureConflict;
import dev.wirewatch.statement.Report;
import dev.wirewatch.statement.ReportedClaim;
import dev.wirewatch.statement.StanceReason;
import dev.wirewatch.statement.Statement;
import dev.wirewatch.statement.StatementState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Statements to Avro and back. */
public final class StatementCodec {

    private static final int MOST_REPORTS = 30;
    private static final int MOST_OTHERS = 10;

    private StatementCodec() {}

    /** A claim as it is compared; nothing when it says nothing, or when only a later version can read it. */
    public static Optional<ReportedClaim> decode(Claim claim) {
        return UnknownSymbols.areIn(claim)
                ? Optional.empty()
                : ReportedClaim.of(ClaimCodec.decode(claim), claim.getContent().getText());
    }

    /**
     * What is kept of a statement.
     *
     * @param claims each report's claim, with its article
     * @param before what was kept before
     * @param version published last
     */
    public static StatementRecord encode(
            Statement statement, Function<Report, Claim> claims, Optional<StatementRecord> before, int version) {
        Statement.Stored stored = statement.stored();
        List<StatementReport> reports = reports(stored.reports(), claims);
        Optional<Claim> best = BestWording.of(shown(reports));
        return new StatementRecord(
                stored.id(),
                version,
                stored.number(),
                stored.story(),
                StatementEnums.encode(stored.state().status()),
                stored.state().since(),
                stored.lastAt(),
                best.map(Claim::getSpeaker)
                        .or(() -> before.map(StatementRecord::getSpeaker))
                        .orElseThrow(),
                best.map(Claim::getAbout)
                        .or(() -> before.map(StatementRecord::getAbout))
                        .orElseThrow(),
                reports,
                reports(stored.seconds(), claims),
                stored.disputes().stream()
                        .map(dispute -> new StatementDispute(
                                report(dispute.by(), claims),
                                dispute.reasons().stream()
                                        .map(StatementCodec::encode)
                                        .toList()))
                        .toList());
    }

    /** The statement; nothing when only a later version can read it. */
    public static Optional<Statement> decode(StatementRecord record) {
        return UnknownSymbols.areIn(record) ? Optional.empty() : Optional.of(Statement.of(stored(record)));
    }

    private static Statement.Stored stored(StatementRecord record) {
        return new Statement.Stored(
                record.getId(),
                record.getNumber(),
                record.getStory(),
                decode(record.getReports()),
                record.getDisputes().stream()
                        .flatMap(dispute -> decode(dispute.getReport()).map(by -> new Dispute(by, reasons(dispute))))
                        .toList(),
                decode(record.getSeconds()),
                StatementState.of(StatementEnums.decode(record.getStatus()), record.getSince()),
                record.getLastAt());
    }

    private static List<StanceReason> reasons(StatementDispute dispute) {
        return dispute.getReasons().stream().map(StatementCodec::decode).toList();
    }

    private static List<Report> decode(List<StatementReport> reports) {
        return reports.stream().flatMap(StatementCodec::decode).toList();
    }

    /**
     * The version to publish of what is kept.
     *
     * @param latest the article that made it
     */
    public static dev.wirewatch.schemas.Statement published(
            StatementRecord record, Statement statement, ArticleRef latest, Instant now) {
        return new dev.wirewatch.schemas.Statement(
                record.getId(),
                record.getVersion(),
                record.getStory(),
                record.getStatus(),
                record.getSince(),
                now,
                latest,
                statement.takeChanges().stream()
                        .sorted()
                        .map(StatementEnums::encode)
                        .toList(),
                record.getSpeaker(),
                BestWording.of(shown(record.getReports()))
                        .map(claim -> claim.getContent().getText())
                        .orElse(""),
                record.getAbout(),
                shown(record.getReports()),
                record.getReports().size(),
                statement.sources(),
                first(record.getSeconds(), MOST_OTHERS),
                first(record.getDisputes(), MOST_OTHERS),
                first(statement.conflicts(), MOST_OTHERS).stream()
                        .map(StatementCodec::encode)
                        .toList());
    }

    /** The reports of all parts. */
    public static Stream<StatementReport> reports(StatementRecord record) {
        return reports(record.getReports(), record.getSeconds(), record.getDisputes());
    }

    /** The reports of all parts. */
    public static Stream<StatementReport> reports(dev.wirewatch.schemas.Statement statement) {
        return reports(statement.getReports(), statement.getSeconds(), statement.getDisputes());
    }

    private static Stream<StatementReport> reports(
            List<StatementReport> own, List<StatementReport> seconds, List<StatementDispute> disputes) {
        return Stream.of(own.stream(), seconds.stream(), disputes.stream().map(StatementDispute::getReport))
                .flatMap(part -> part);
    }

    /** The first thirty; of figures on a story the last, for those are what holds. */
    private static List<StatementReport> shown(List<StatementReport> reports) {
        boolean figures =
                reports.stream().limit(1).anyMatch(report -> report.getClaim().getRule() == ClaimRule.FIGURE);
        return figures
                ? reports.subList(Math.max(0, reports.size() - MOST_REPORTS), reports.size())
                : first(reports, MOST_REPORTS);
    }

    private static <T> List<T> first(List<T> list, int most) {
        return list.subList(0, Math.min(most, list.size()));
    }

    private static List<StatementReport> reports(List<Report> reports, Function<Report, Claim> claims) {
        return reports.stream().map(report -> report(report, claims)).toList();
    }

    private static StatementReport report(Report report, Function<Report, Claim> claims) {
        return new StatementReport(
                claims.apply(report),
                StatementEnums.encode(report.part()),
                report.story(),
                report.source(),
                report.at());
    }

    private static Stream<Report> decode(StatementReport report) {
        return decode(report.getClaim()).stream()
                .map(claim -> new Report(
                        claim,
                        report.getClaim().getArticle().getId(),
                        report.getStory(),
                        report.getSource(),
                        StatementEnums.decode(report.getStance()),
                        report.getAt()));
    }

    private static dev.wirewatch.schemas.StanceReason encode(StanceReason reason) {
        return new dev.wirewatch.schemas.StanceReason(
                StatementEnums.encode(reason.kind()), reason.words(), reason.boundTo());
    }

    private static StanceReason decode(dev.wirewatch.schemas.StanceReason reason) {
        return new StanceReason(StatementEnums.decode(reason.getKind()), reason.getWords(), reason.getBoundTo());
    }

    private static dev.wirewatch.schemas.FigureConflict encode(FigureConflict conflict) {
        return new dev.wirewatch.schemas.FigureConflict(
                conflict.what(),
                StatementEnums.encode(conflict.relation()),
                conflict.values().stream()
                        .map(value -> new FigureValue(
                                value.number(),
                                value.article(),
                                Spans.encode(value.amount().span())))
                        .toList());
    }
}
