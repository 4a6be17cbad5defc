package dev.wirewatch.topology.story;

import dev.wirewatch.codec.StatementEnums;
import dev.wirewatch.codec.TrendCodec;
import dev.wirewatch.codec.WatchEnums;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.FigureValue;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.Statement;
import dev.wirewatch.schemas.StatementDispute;
import dev.wirewatch.schemas.StatementReport;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.StatementTurn;
import dev.wirewatch.statement.StatementChange;
import dev.wirewatch.text.Snippet;
import dev.wirewatch.text.Span;
import dev.wirewatch.watch.ChangedStatement;
import dev.wirewatch.watch.StatementMatch;
import dev.wirewatch.watch.WatchIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.streams.KeyValue;

/** Matches what is new about statements with the watches on statements, keyed by watch id. */
record StatementMatches(WatchIndex watches) {

    List<KeyValue<String, Match>> of(String storyId, Statement statement) {
        return statement.getChanges().isEmpty() || isNew(statement)
                ? List.of()
                : watches.match(changed(statement)).stream()
                        .map(match -> KeyValue.pair(match.watch().id(), match(match, statement)))
                        .toList();
    }

    /** What the latest article says that disputes an older statement is told once, with that one. */
    private static boolean isNew(Statement statement) {
        return statement.getVersion() == 1
                && statement.getReports().stream().allMatch(report -> report.getClaim()
                        .getArticle()
                        .getId()
                        .equals(statement.getLatest().getId()));
    }

    private static ChangedStatement changed(Statement statement) {
        return new ChangedStatement(
                Optional.ofNullable(statement.getSpeaker().getEntityId()),
                statement.getSpeaker().getName(),
                statement.getAbout().stream()
                        .filter(entity -> entity.getType() != EntityType.UNKNOWN)
                        .map(TrendCodec::decode)
                        .toList(),
                statement.getWording(),
                statement.getChanges().stream().map(StatementEnums::decode).collect(Collectors.toSet()));
    }

    private static Match match(StatementMatch match, Statement statement) {
        return Match.newBuilder()
                .setWatchId(match.watch().id())
                .setWatchLabel(match.watch().label())
                .setArticle(statement.getLatest())
                .setRevisionKind(RevisionKind.NEW)
                .setReasons(reasons(match, statement))
                .setGrain(WatchEnums.encode(match.watch().policy().grain()))
                .setStatement(new StatementTurn(
                        statement.getId(), statement.getVersion(), StatementEnums.encode(match.change())))
                .build();
    }

    /** What is stated, then what the latest article says to it: both sides are quoted. */
    private static List<MatchReason> reasons(StatementMatch match, Statement statement) {
        List<MatchReason> reasons = new ArrayList<>();
        Optional<Claim> stated = statement.getReports().stream()
                .map(StatementReport::getClaim)
                .filter(claim -> claim.getContent().getText().equals(statement.getWording()))
                .findFirst();
        reasons.add(stated.map(claim -> reason(WatchEnums.encode(match.rule()), match.name(), claim))
                .orElseGet(() ->
                        new MatchReason(MatchRule.NAME, match.name(), null, match.name(), null, List.of(), List.of())));
        latest(statement)
                .filter(claim -> !Optional.of(claim).equals(stated))
                .or(() -> otherFigures(match, statement))
                .ifPresent(claim ->
                        reasons.add(reason(MatchRule.SPEAKER, claim.getSpeaker().getName(), claim)));
        return reasons;
    }

    /** What the latest report that gives other figures than the latest article says. */
    private static Optional<Claim> otherFigures(StatementMatch match, Statement statement) {
        Set<String> articles = statement.getConflicts().stream()
                .flatMap(conflict -> conflict.getValues().stream())
                .map(FigureValue::getArticle)
                .filter(article -> !article.equals(statement.getLatest().getId()))
                .collect(Collectors.toSet());
        return statement.getReports().stream()
                .map(StatementReport::getClaim)
                .filter(claim -> match.change() == StatementChange.FIGURES
                        && articles.contains(claim.getArticle().getId()))
                .reduce((earlier, later) -> later);
    }

    private static Optional<Claim> latest(Statement statement) {
        return Stream.of(
                        statement.getDisputes().stream().map(StatementDispute::getReport),
                        statement.getSeconds().stream(),
                        statement.getReports().stream())
                .flatMap(part -> part)
                .map(StatementReport::getClaim)
                .filter(claim ->
                        claim.getArticle().getId().equals(statement.getLatest().getId()))
                .findFirst();
    }

    private static MatchReason reason(MatchRule rule, String name, Claim claim) {
        String words = claim.getContent().getText();
        String snippet = Snippet.around(words, new Span(0, words.length()));
        return new MatchReason(rule, name, null, snippet, claim, List.of(), List.of());
    }
}
