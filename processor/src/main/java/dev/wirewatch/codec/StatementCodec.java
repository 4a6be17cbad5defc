package dev.wirewatch.codec;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.FigureValue;
import dev.wirewatch.schemas.StatementDispute;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.schemas.StatementStatus;
import dev.wirewatch.schemas.internal.StatementPart;
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
import java.util.stream.Stream;

/** Statements to Avro and back. */
public final class StatementCodec {

    private StatementCodec() {}

    /** A claim as it is compared; nothing when it says nothing, or when only a later version can read it. */
    public static Optional<ReportedClaim> decode(Claim claim) {
        return UnknownSymbols.areIn(claim)
                ? Optional.empty()
                : ReportedClaim.of(ClaimCodec.decode(claim), claim.getContent().getText());
    }

    /**
     * What is kept of a statement, besides its reports.
     *
     * @param version published last
     * @param untold the last article that has added something since then
     * @param best the claim with its best wording
     * @param before what was kept before, for a statement that has no such claim
     */
    public static StatementRecord encode(
            Statement statement,
            int version,
            Optional<ArticleRef> untold,
            Optional<Claim> best,
            Optional<StatementRecord> before) {
        Statement.Stored stored = statement.stored();
        return new StatementRecord(
                stored.id(),
                version,
                untold.orElse(null),
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
                claimIds(stored.reports()),
                claimIds(stored.seconds()),
                claimIds(stored.disputes().stream().map(Dispute::by).toList()));
    }

    private static List<String> claimIds(List<Report> reports) {
        return reports.stream().map(report -> report.claim().id()).toList();
    }

    /** The statement; nothing when only a later version can read it, or when its reports are gone. */
    public static Optional<Statement> decode(StatementRecord record, StatementParts parts) {
        boolean lost = parts.reports().isEmpty() && record.getStatus() != StatementStatus.RETRACTED;
        return lost || UnknownSymbols.areIn(record) || parts.all().anyMatch(UnknownSymbols::areIn)
                ? Optional.empty()
                : Optional.of(Statement.of(stored(record, parts)));
    }

    private static Statement.Stored stored(StatementRecord record, StatementParts parts) {
        return new Statement.Stored(
                record.getId(),
                record.getNumber(),
                record.getStory(),
                decode(parts.reports()),
                parts.disputes().stream()
                        .flatMap(dispute -> decode(dispute.getReport()).map(by -> new Dispute(by, reasons(dispute))))
                        .toList(),
                decode(parts.seconds()),
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
     * @param shown its parts, as many as are published
     * @param latest the article that made it
     */
    public static dev.wirewatch.schemas.Statement published(
            StatementRecord record, Statement statement, StatementParts shown, ArticleRef latest, Instant now) {
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
                BestWording.of(shown.reports())
                        .map(claim -> claim.getContent().getText())
                        .orElse(""),
                record.getAbout(),
                shown.reports(),
                record.getReporting().size(),
                statement.sources(),
                shown.seconds(),
                shown.disputes(),
                StatementParts.shownOthers(statement.conflicts()).stream()
                        .map(StatementCodec::encode)
                        .toList());
    }

    /** The reports of all parts. */
    public static Stream<StatementReport> reports(dev.wirewatch.schemas.Statement statement) {
        return new StatementParts(statement.getReports(), statement.getSeconds(), statement.getDisputes()).all();
    }

    /**
     * A part of a statement.
     *
     * @param claim what the article says, as it is published
     * @param reasons for which it disputes, if it does
     */
    public static StatementPart encode(Report report, Claim claim, List<StanceReason> reasons) {
        return new StatementPart(
                new StatementReport(
                        claim, StatementEnums.encode(report.part()), report.story(), report.source(), report.at()),
                reasons.stream().map(StatementCodec::encode).toList());
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
