package dev.wirewatch.topology.article;

import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.codec.ArticleRefs;
import dev.wirewatch.codec.SketchCodec;
import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.codec.WatchEnums;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.MatchesState;
import dev.wirewatch.story.Sketcher;
import dev.wirewatch.story.StorySketch;
import dev.wirewatch.topology.state.Lifetime;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.Step;
import dev.wirewatch.watch.FailedQuery;
import dev.wirewatch.watch.Matches;
import dev.wirewatch.watch.Reading;
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
 * Matches a revision against all watches and forwards one match a watch, keyed by watch id, and which could not be asked. A watch that the previous
 * revision matched and this one does not gets a match without reasons; one that has been removed since, or cannot be asked,
 * gets it only when the article is killed.
 */
final class MatchWatches extends Step<ReconciledRevision, WatchResult> {

    static final StoreSpec<MatchesState> STORE = new StoreSpec<>("matches", MatchesState.class, Lifetime.WITH_ARTICLE);

    private final WatchIndex watches;
    private final Sketcher sketcher;
    private KeyValueStore<String, MatchesState> states;
    private WatchFaults faults;

    MatchWatches(WatchIndex watches, Sketcher sketcher) {
        this.watches = watches;
        this.sketcher = sketcher;
    }

    @Override
    protected void start() {
        states = store(STORE);
        faults = new WatchFaults(registry());
    }

    @Override
    protected void handle(Record<String, ReconciledRevision> record) {
        EnrichedArticle article = record.value().enriched();
        Map<String, String> before = Optional.ofNullable(states.get(record.key()))
                .map(MatchesState::getWatches)
                .orElse(Map.of());
        boolean kill = article.getRevisionKind() == RevisionKind.KILL;
        Matches found = kill
                ? Matches.NONE // whatever the notice says
                : watches.match(new Reading(
                        record.value().document(), record.value().annotation(), ArticleCodec.facts(article)));
        Set<String> failed = found.failed().stream().map(FailedQuery::watchId).collect(Collectors.toSet());
        found.failed().forEach(query -> faults.of(query, record.key(), now())
                .ifPresent(fault -> forward(record.withKey(query.watchId()).withValue(new WatchResult.Failed(fault)))));
        Map<String, Match> matches = matches(found, record.value(), before.keySet());
        Map<String, String> matched = new HashMap<>();
        matches.forEach((id, match) -> matched.put(id, match.getWatchLabel()));
        before.forEach((id, label) -> {
            if (matches.containsKey(id)) {
                return;
            }
            if (kill || watches.contains(id) && !failed.contains(id)) {
                matches.put(id, noLonger(article, id, label));
            } else {
                matched.put(id, label);
            }
        });
        if (!matched.equals(before)) { // most articles match no watch, before and now
            states.put(record.key(), new MatchesState(matched));
        }
        matches.forEach((id, match) -> forward(record.withKey(id).withValue(new WatchResult.Matched(match))));
        if (!matches.isEmpty()) {
            commitIfJustCome(record);
        }
    }

    private Map<String, Match> matches(Matches found, ReconciledRevision revision, Set<String> before) {
        Map<dev.wirewatch.claims.Claim, Claim> published = revision.publishedClaims();
        return found.all().stream()
                .map(match -> match(
                        revision,
                        match,
                        published,
                        before.contains(match.watch().id())))
                .collect(Collectors.toMap(Match::getWatchId, match -> match, (a, b) -> a, HashMap::new));
    }

    private Match match(
            ReconciledRevision revision,
            dev.wirewatch.watch.Match match,
            Map<dev.wirewatch.claims.Claim, Claim> published,
            boolean matchedBefore) {
        EnrichedArticle article = revision.enriched();
        List<MatchReason> reasons = match.reasons().stream()
                .map(reason -> WatchCodec.encode(reason, reason.claim().map(published::get)))
                .toList();
        StorySketch sketch =
                sketcher.sketchOf(revision.document(), revision.annotation(), revision.sketch(), match.places());
        return new Match(
                match.watch().id(),
                match.watch().label(),
                ArticleRefs.of(article),
                article.getRevisionKind(),
                reasons,
                corrected(reasons, article),
                matchedBefore,
                WatchEnums.encode(match.watch().policy().grain()),
                SketchCodec.encode(sketch),
                article.getArticle().getUrgency(),
                null,
                null,
                false);
    }

    private static Match noLonger(EnrichedArticle article, String watchId, String label) {
        return Match.newBuilder()
                .setWatchId(watchId)
                .setWatchLabel(label)
                .setArticle(ArticleRefs.of(article))
                .setRevisionKind(article.getRevisionKind())
                .setMatchedBefore(true)
                .build();
    }

    private static List<String> corrected(List<MatchReason> reasons, EnrichedArticle article) {
        return reasons.stream()
                .map(MatchReason::getClaim)
                .filter(Objects::nonNull)
                .filter(claim ->
                        claim.getState() == ClaimState.CORRECTED && claim.getStateRevision() == article.getRevision())
                .map(Claim::getId)
                .toList();
    }
}
