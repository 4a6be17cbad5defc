package dev.wirewatch.topology.alert;

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
import dev.wirewatch.topology.state.Expiry;
import dev.wirewatch.topology.state.Lifetime;
import dev.wirewatch.topology.state.StoreSpec;
import dev.wirewatch.topology.step.Step;
import dev.wirewatch.watch.AlertCase;
import dev.wirewatch.watch.AlertCase.Finding;
import dev.wirewatch.watch.AlertCase.Outcome;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers what has been reported to each watch about each article, and emits what has not been reported yet. */
final class RaiseAlerts extends Step<Match, Alert> {

    /** By watch id and article id. */
    static final StoreSpec<AlertState> STORE = new StoreSpec<>("alerts", AlertState.class, Lifetime.OWN);

    private static final Logger LOG = LoggerFactory.getLogger(RaiseAlerts.class);

    private KeyValueStore<String, AlertState> states;
    private AlertDelay delay;

    @Override
    protected void start() {
        states = store(STORE);
        delay = new AlertDelay(registry());
        every(Expiry.INTERVAL, new Expiry<>(states, AlertState::getSeenAt, states::delete));
    }

    @Override
    protected void handle(Record<String, Match> record) {
        Match match = record.value();
        if (!isKnown(match)) {
            LOG.warn(
                    "event=unknown-match watch={} article={}",
                    match.getWatchId(),
                    match.getArticle().getId());
            return;
        }
        String key = match.getWatchId() + ' ' + match.getArticle().getId();
        Instant now = now();
        Optional<AlertState> state = Optional.ofNullable(states.get(key));
        state.ifPresent(known ->
                states.put(key, AlertState.newBuilder(known).setSeenAt(now).build()));
        List<MatchReason> reported = state.map(AlertState::getReasons).orElse(List.of());
        // an alert that was forgotten here is still open: its article may be sent for months unchanged
        boolean raised = state.map(AlertState::getRaised).orElse(match.getMatchedBefore());
        caseOf(raised, reported).on(finding(match)).ifPresent(outcome -> {
            Alert alert = alert(match, outcome, state, now);
            boolean open = outcome != Outcome.WITHDRAWAL;
            List<MatchReason> reasons = open ? match.getReasons() : List.of();
            states.put(
                    key,
                    new AlertState(
                            open,
                            match.getArticle().getRevision(),
                            reasons,
                            alert.getArticle().getHeadline(),
                            now));
            delay.record(alert, Instant.ofEpochMilli(record.timestamp()));
            forward(record.withValue(alert).withTimestamp(now.toEpochMilli()));
            commitIfJustCome(record);
        });
    }

    private static AlertCase caseOf(boolean raised, List<MatchReason> reported) {
        return raised ? new AlertCase.Raised(claims(reported)) : new AlertCase.Silent();
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

    private static Alert alert(Match match, Outcome outcome, Optional<AlertState> state, Instant now) {
        AlertKind kind = WatchCodec.encode(outcome);
        ArticleRef article = match.getArticle();
        String id = Digest.of(Digest.SHORT, match.getWatchId(), article.getId(), article.getRevision(), kind);
        return new Alert(
                id,
                match.getWatchId(),
                match.getWatchLabel(),
                kind,
                state.filter(reported -> article.getHeadline().isBlank()) // a kill may come without a text
                        .map(reported -> ArticleRef.newBuilder(article)
                                .setHeadline(reported.getHeadline())
                                .build())
                        .orElse(article),
                outcome == Outcome.WITHDRAWAL
                        ? state.map(AlertState::getReasons).orElse(List.of())
                        : correctedFirst(match),
                cause(match, outcome).orElse(null),
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

    /** Whether this version knows the kind of the revision and why the watch matched; a later one may know more. */
    private static boolean isKnown(Match match) {
        return match.getRevisionKind() != RevisionKind.UNKNOWN
                && match.getReasons().stream().noneMatch(reason -> reason.getRule() == MatchRule.UNKNOWN);
    }

    private static Optional<String> cause(Match match, Outcome outcome) {
        return switch (outcome) {
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
