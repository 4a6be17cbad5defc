package dev.wirewatch.topology;

import dev.wirewatch.annotation.Annotation;
import dev.wirewatch.codec.ArticleCodec;
import dev.wirewatch.codec.ArticleRefs;
import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.ClaimState;
import dev.wirewatch.schemas.EnrichedArticle;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.schemas.internal.MatchesState;
import dev.wirewatch.watch.WatchIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Sets all watches against a revision, under each watch's id. A watch that the revision before met and this one does
 * not gets a match without reasons; a watch that has been removed since hears of a kill only.
 */
record MatchWatches(WatchIndex watches, StoreBuilder<KeyValueStore<String, MatchesState>> store)
        implements ProcessorSupplier<String, EnrichedArticle, String, Match> {

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(store);
    }

    @Override
    public Processor<String, EnrichedArticle, String, Match> get() {
        return new ContextualProcessor<>() {
            private KeyValueStore<String, MatchesState> states;

            @Override
            public void init(ProcessorContext<String, Match> context) {
                super.init(context);
                states = context.getStateStore(store.name());
            }

            @Override
            public void process(Record<String, EnrichedArticle> record) {
                EnrichedArticle article = record.value();
                Map<String, String> before = Optional.ofNullable(states.get(record.key()))
                        .map(MatchesState::getWatches)
                        .orElse(Map.of());
                Map<String, Match> matches = match(article, before.keySet());
                Map<String, String> met = new HashMap<>();
                matches.forEach((id, match) -> met.put(id, match.getWatchLabel()));
                before.forEach((id, label) -> {
                    if (matches.containsKey(id)) {
                        return;
                    }
                    if (article.getRevisionKind() == RevisionKind.KILL || watches.contains(id)) {
                        matches.put(id, match(article, id, label, List.of(), true));
                    } else {
                        met.put(id, label);
                    }
                });
                states.put(record.key(), new MatchesState(met));
                matches.forEach(
                        (id, match) -> context().forward(record.withKey(id).withValue(match)));
            }
        };
    }

    private Map<String, Match> match(EnrichedArticle article, Set<String> before) {
        Map<String, Claim> claims =
                article.getClaims().stream().collect(Collectors.toMap(Claim::getId, Function.identity()));
        Annotation annotation = ArticleCodec.decode(article);
        return watches
                .match(
                        ArticleCodec.document(article.getArticle()),
                        annotation.skipped(),
                        annotation.entities(),
                        annotation.claims())
                .stream()
                .map(match -> match(
                        article,
                        match.watch().id(),
                        match.watch().label(),
                        match.reasons().stream()
                                .map(reason ->
                                        WatchCodec.encode(reason, reason.claim().map(claim -> claims.get(claim.id()))))
                                .toList(),
                        before.contains(match.watch().id())))
                .collect(Collectors.toMap(Match::getWatchId, match -> match, (a, b) -> a, HashMap::new));
    }

    private static Match match(
            EnrichedArticle article, String watchId, String label, List<MatchReason> reasons, boolean matchedBefore) {
        List<String> corrected = reasons.stream()
                .map(MatchReason::getClaim)
                .filter(Objects::nonNull)
                .filter(claim ->
                        claim.getState() == ClaimState.CORRECTED && claim.getStateRevision() == article.getRevision())
                .map(Claim::getId)
                .toList();
        return new Match(
                watchId, label, ArticleRefs.of(article), article.getRevisionKind(), reasons, corrected, matchedBefore);
    }
}
