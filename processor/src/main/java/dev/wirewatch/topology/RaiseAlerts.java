package dev.wirewatch.topology;

import dev.wirewatch.codec.WatchCodec;
import dev.wirewatch.formats.article.Digest;
import dev.wirewatch.schemas.Alert;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.RevisionKind;
import dev.wirewatch.schemas.internal.AlertState;
import dev.wirewatch.schemas.internal.Match;
import dev.wirewatch.watch.AlertCase;
import dev.wirewatch.watch.AlertCase.Finding;
import dev.wirewatch.watch.AlertCase.Telling;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The alert desk: remembers what was told to each watch of each article, and tells what is left to tell. */
record RaiseAlerts(StoreBuilder<KeyValueStore<String, AlertState>> store)
        implements ProcessorSupplier<String, Match, String, Alert> {

    private static final Logger LOG = LoggerFactory.getLogger(RaiseAlerts.class);

    @Override
    public Set<StoreBuilder<?>> stores() {
        return Set.of(store);
    }

    @Override
    public Processor<String, Match, String, Alert> get() {
        return new ContextualProcessor<>() {
            private KeyValueStore<String, AlertState> states;

            @Override
            public void init(ProcessorContext<String, Alert> context) {
                super.init(context);
                states = context.getStateStore(store.name());
                Expiry.schedule(context, states, AlertState::getSeenAt, states::delete);
            }

            @Override
            public void process(Record<String, Match> record) {
                Match match = record.value();
                if (!isKnown(match)) {
                    LOG.warn(
                            "event=unknown-match-ignored watch={} article={}",
                            match.getWatchId(),
                            match.getArticle().getId());
                    return;
                }
                String key = match.getWatchId() + ' ' + match.getArticle().getId();
                Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
                Optional<AlertState> state = Optional.ofNullable(states.get(key));
                state.ifPresent(standing -> states.put(
                        key, AlertState.newBuilder(standing).setSeenAt(now).build()));
                List<MatchReason> told = state.map(AlertState::getReasons).orElse(List.of());
                // an alert that was forgotten here stands all the same: its article may be sent for months unchanged
                boolean raised = state.map(AlertState::getRaised).orElse(match.getMatchedBefore());
                caseOf(raised, told).on(finding(match)).ifPresent(telling -> {
                    Alert alert = alert(match, telling, state, now);
                    boolean stands = telling != Telling.WITHDRAWAL;
                    List<MatchReason> reasons = stands ? match.getReasons() : List.of();
                    states.put(
                            key,
                            new AlertState(
                                    stands,
                                    match.getArticle().getRevision(),
                                    reasons,
                                    alert.getArticle().getHeadline(),
                                    now));
                    context().forward(record.withValue(alert).withTimestamp(now.toEpochMilli()));
                });
            }
        };
    }

    private static AlertCase caseOf(boolean raised, List<MatchReason> told) {
        return raised ? new AlertCase.Raised(claims(told)) : new AlertCase.Silent();
    }

    private static Finding finding(Match match) {
        return new Finding(
                !match.getReasons().isEmpty(), claims(match.getReasons()), Set.copyOf(match.getCorrectedClaims()));
    }

    private static Set<String> claims(List<MatchReason> reasons) {
        return reasons.stream()
                .map(MatchReason::getClaim)
                .filter(Objects::nonNull)
                .map(Claim::getId)
                .collect(Collectors.toSet());
    }

    private static Alert alert(Match match, Telling telling, Optional<AlertState> told, Instant now) {
        AlertKind kind = WatchCodec.encode(telling);
        ArticleRef article = match.getArticle();
        String id = Digest.of(Digest.SHORT, match.getWatchId(), article.getId(), article.getRevision(), kind);
        return new Alert(
                id,
                match.getWatchId(),
                match.getWatchLabel(),
                kind,
                told.filter(state -> article.getHeadline().isBlank()) // a kill may come without a text
                        .map(state -> ArticleRef.newBuilder(article)
                                .setHeadline(state.getHeadline())
                                .build())
                        .orElse(article),
                telling == Telling.WITHDRAWAL
                        ? told.map(AlertState::getReasons).orElse(List.of())
                        : correctedFirst(match),
                cause(match, telling).orElse(null),
                now);
    }

    private static List<MatchReason> correctedFirst(Match match) {
        return match.getReasons().stream()
                .sorted(Comparator.comparing(reason -> !isCorrected(reason, match)))
                .toList();
    }

    private static boolean isCorrected(MatchReason reason, Match match) {
        return Optional.ofNullable(reason.getClaim())
                .filter(claim -> match.getCorrectedClaims().contains(claim.getId()))
                .isPresent();
    }

    /** A watch or a revision of a kind that only a later version knows is left to a processor that knows it. */
    private static boolean isKnown(Match match) {
        return match.getRevisionKind() != RevisionKind.UNKNOWN
                && match.getReasons().stream().noneMatch(reason -> reason.getRule() == MatchRule.UNKNOWN);
    }

    private static Optional<String> cause(Match match, Telling telling) {
        return switch (telling) {
            case NEW -> Optional.empty();
            case UPDATE ->
                Optional.of(
                        match.getCorrectedClaims().isEmpty()
                                ? "The source took back a claim that was told."
                                : "The source corrected a claim that was told.");
            case WITHDRAWAL ->
                Optional.of(
                        match.getRevisionKind() == RevisionKind.KILL
                                ? "The source withdrew the article."
                                : "A later version of the article no longer matches.");
        };
    }
}
