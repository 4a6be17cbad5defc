package dev.wirewatch.topology.article;

import dev.wirewatch.schemas.Change;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.Span;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.MatchesState;
import dev.wirewatch.topology.state.Lifetime;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.Step;
import dev.wirewatch.watch.Reason;
import dev.wirewatch.watch.WatchIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Matches a revision against all watches and forwards one match a watch, keyed by watch id. A watch that the previous
 * revision matched and this one does not gets a match without reasons; one that has been removed since gets it only when
 * the article is killed.
 */
final class MatchWatches extends Step<EnrichedArticle, Match> {

    static final StoreSpec<MatchesState> STORE = new StoreSpec<>("matches", MatchesState.class, Lifetime.WITH_ARTICLE);

    private final WatchIndex watches;
    private KeyValueStore<String, MatchesState> states;

    MatchWatches(WatchIndex watches) {
        this.watches = watches;
    }

    @Override
    protected void start() {
        states = store(STORE);
    }

    @Override
    protected void handle(Record<String, EnrichedArticle> record) {
        EnrichedArticle article = record.value();
        Map<String, String> before = Optional.ofNullable(states.get(record.key()))
                .map(MatchesState::getWatches)
                .orElse(Map.of());
        Map<String, Match> matches = match(article, before.keySet());
        Map<String, String> matched = new HashMap<>();
        matches.forEach((id, match) -> matched.put(id, match.getWatchLabel()));
        before.forEach((id, label) -> {
            if (matches.containsKey(id)) {
                return;
            }
            if (article.getChange() == Change.KILL || watches.contains(id)) {
                matches.put(id, match(article, id, label, List.of(), true));
            } else {
                matched.put(id, label);
            }
        });
        states.put(record.key(), new MatchesState(matched));
        matches.forEach((id, match) -> forward(record.withKey(id).withValue(match)));
    }

    private Map<String, Match> match(EnrichedArticle article, Set<String> before) {
        ArticleView view = ArticleView.of(article);
        return watches.match(view.document(), view.skipped(), view.entities(), view.claims()).stream()
                .map(match -> match(
                        article,
                        match.watch().id(),
                        match.watch().label(),
                        match.reasons().stream()
                                .map(reason -> reason(reason, view.document().text()))
                                .toList(),
                        before.contains(match.watch().id())))
                .collect(Collectors.toMap(Match::getWatchId, match -> match, (a, b) -> a, HashMap::new));
    }

    private static Match match(
            EnrichedArticle article, String watchId, String label, List<MatchReason> reasons, boolean known) {
        Set<String> claims = reasons.stream()
                .map(MatchReason::getClaimId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<String> corrected = article.getClaims().stream()
                .filter(claim -> claim.getState() == ClaimState.CORRECTED
                        && claim.getSince() == article.getRevision()
                        && claims.contains(claim.getId()))
                .map(dev.wirewatch.schemas.Claim::getId)
                .toList();
        return new Match(
                watchId,
                label,
                article.getArticleId(),
                article.getRevision(),
                article.getChange(),
                article.getArticle().getSource(),
                article.getArticle().getHeadline(),
                article.getArticle().getUrl(),
                article.getArticle().getPublished(),
                article.getReceivedAt(),
                reasons,
                corrected,
                known);
    }

    private static MatchReason reason(Reason reason, String text) {
        return new MatchReason(
                MatchRule.valueOf(reason.rule().name()),
                reason.name(),
                new Span(reason.span().start(), reason.span().end()),
                reason.snippet(),
                reason.claim().map(claim -> claim.id()).orElse(null),
                reason.claim().map(claim -> claim.speaker().name()).orElse(null),
                reason.claim()
                        .map(claim -> claim.content().stream()
                                .map(span -> span.in(text))
                                .collect(Collectors.joining(" ")))
                        .orElse(null));
    }
}
