package dev.wirewatch.archive;

import dev.wirewatch.codec.BestWording;
import dev.wirewatch.codec.StatementCodec;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.FigureConflict;
import dev.wirewatch.schemas.FigureValue;
import dev.wirewatch.schemas.Speaker;
import dev.wirewatch.schemas.SpeakerResolution;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementDispute;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.watch.query.QueryDocument;
import dev.wirewatch.watch.query.QueryField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement is found by all claims that it is made of. */
final class StatementForm extends AvroForm<Statement> {

    private static final Speaker NOBODY =
            new Speaker("", null, null, SpeakerResolution.UNRESOLVED, List.of(), List.of());

    StatementForm() {
        super(Statement.class);
    }

    @Override
    public String id(Statement record) {
        return record.getId();
    }

    @Override
    public long revision(Statement record) {
        return record.getVersion();
    }

    @Override
    public Map<Term, Set<String>> terms(Statement record) {
        TermValues terms = new TermValues()
                .add(Term.STORY, record.getStory())
                .add(Term.STATE, record.getStatus())
                .addSpeaker(record.getSpeaker())
                .add(
                        Term.ENTITY,
                        Optional.ofNullable(record.getSpeaker().getEntityId()).orElse(""))
                .addIds(Term.ENTITY, record.getSpeaker().getCoSpeakers())
                .addIds(Term.ENTITY, record.getAbout())
                .addIds(Term.ABOUT, record.getAbout());
        record.getReports().forEach(report -> terms.add(Term.STORY, report.getStory())
                .add(Term.SOURCE, report.getClaim().getArticle().getSource()));
        articles(record).forEach(article -> terms.add(Term.ARTICLE, article));
        return terms.all();
    }

    @Override
    public QueryDocument queried(Statement record) {
        QueriedValues values = new QueriedValues();
        StatementCodec.reports(record).map(StatementReport::getClaim).forEach(claim -> values.add(claim)
                .add(QueryField.HEADLINE, claim.getArticle().getHeadline())
                .add(QueryField.SOURCE, claim.getArticle().getSource()));
        return values.document();
    }

    private static Stream<String> articles(Statement record) {
        return Stream.of(
                        Stream.of(record.getLatest().getId()),
                        StatementCodec.reports(record).map(StatementForm::article),
                        record.getConflicts().stream().flatMap(StatementForm::articles))
                .flatMap(Function.identity());
    }

    private static Stream<String> articles(FigureConflict conflict) {
        return conflict.getValues().stream().map(FigureValue::getArticle);
    }

    private static String article(StatementReport report) {
        return report.getClaim().getArticle().getId();
    }

    @Override
    public Optional<Statement> withoutKilled(Statement record, Kills kills) {
        if (!record.getReports().isEmpty() && articles(record).noneMatch(kills::coverSome)) {
            return Optional.of(record);
        }
        List<StatementReport> reports = standing(record.getReports(), kills);
        Set<String> articles = reports.stream().map(StatementForm::article).collect(Collectors.toSet());
        Optional<Claim> best = BestWording.of(reports);
        boolean retracted = record.getReports().isEmpty(); // before any kill that is known here
        boolean isWhole =
                best.isPresent() && reports.size() == record.getReports().size();
        return Optional.of(Statement.newBuilder(record)
                .setSpeaker(best.map(Claim::getSpeaker).orElse(retracted ? record.getSpeaker() : NOBODY))
                .setWording(best.map(claim -> claim.getContent().getText()).orElse(""))
                .setAbout(best.map(Claim::getAbout).orElse(retracted ? record.getAbout() : List.of()))
                .setLatest(withoutKilled(record.getLatest(), kills))
                .setReports(reports)
                .setReportCount(record.getReportCount() - record.getReports().size() + reports.size())
                .setSeconds(standing(record.getSeconds(), kills))
                .setDisputes(record.getDisputes().stream()
                        .filter(dispute -> stands(dispute.getReport(), kills))
                        .map(dispute -> isWhole ? dispute : withoutReasons(dispute))
                        .toList())
                .setConflicts(record.getConflicts().stream()
                        .filter(conflict -> articles(conflict)
                                .allMatch(article -> articles.contains(article) || !kills.coverSome(article)))
                        .toList())
                .build());
    }

    private static ArticleRef withoutKilled(ArticleRef article, Kills kills) {
        return kills.cover(article.getId(), article.getRevision())
                ? ArticleRef.newBuilder(article).setHeadline("").build()
                : article;
    }

    private static List<StatementReport> standing(List<StatementReport> reports, Kills kills) {
        return reports.stream().filter(report -> stands(report, kills)).toList();
    }

    private static boolean stands(StatementReport report, Kills kills) {
        ArticleRef article = report.getClaim().getArticle();
        return !kills.cover(article.getId(), article.getRevision());
    }

    /** They have words of the reports that it is against. */
    private static StatementDispute withoutReasons(StatementDispute dispute) {
        return StatementDispute.newBuilder(dispute).setReasons(List.of()).build();
    }
}
