package dev.wirewatch.codec;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.watch.Metadata;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.Reason;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.Watch;
import dev.wirewatch.watch.WatchKind;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Watches to Avro and back; why they match, to Avro. */
public final class WatchCodec {

    private WatchCodec() {}

    public static dev.wirewatch.schemas.Watch encode(Watch watch, Instant createdAt) {
        dev.wirewatch.schemas.Watch.Builder encoded = dev.wirewatch.schemas.Watch.newBuilder()
                .setId(watch.id())
                .setLabel(watch.label())
                .setFilters(FiltersCodec.encode(watch.filters()))
                .setNote(watch.metadata().note())
                .setOwner(watch.metadata().owner())
                .setTags(watch.metadata().tags())
                .setCreatedAt(createdAt);
        encode(watch.rule(), encoded);
        AlertPolicyCodec.encode(watch.policy(), encoded);
        return encoded.build();
    }

    private static void encode(Rule rule, dev.wirewatch.schemas.Watch.Builder watch) {
        watch.setKind(WatchEnums.encode(rule.kind())).setActs(ClaimEnums.encode(rule.acts()));
        rule.named().ifPresent(named -> watch.setEntityId(named.entityId().orElse(null))
                .setNames(named.names())
                .setNameCase(WatchEnums.encode(named.nameCase()))
                .setCountry(named.country().orElse(null)));
        if (rule instanceof Rule.Query query) {
            watch.setQuery(query.text());
        } else if (rule instanceof Rule.Statements statements) {
            watch.setChanges(statements.changes().stream()
                    .sorted()
                    .map(StatementEnums::encode)
                    .toList());
        } else if (rule instanceof Rule.Bursts bursts) {
            watch.setSensitivity(TrendCodec.encode(bursts.sensitivity()));
        }
    }

    /**
     * @param key of its record, which is its id
     * @throws UnknownSymbolException when only a later version knows what it looks for, or another symbol of it
     * @throws IllegalArgumentException when it makes no sense, such as one with neither an entity id nor a name
     */
    public static Watch decode(String key, dev.wirewatch.schemas.Watch watch) {
        return new Watch(
                key,
                watch.getLabel(),
                rule(watch),
                FiltersCodec.decode(watch.getFilters()),
                AlertPolicyCodec.decode(watch),
                new Metadata(watch.getNote(), watch.getOwner(), watch.getTags()));
    }

    private static Rule rule(dev.wirewatch.schemas.Watch watch) {
        WatchKind kind = WatchEnums.decode(watch.getKind());
        if (kind == WatchKind.QUERY) {
            return new Rule.Query(Optional.ofNullable(watch.getQuery()).orElse(""));
        }
        Named named = new Named(
                Optional.ofNullable(watch.getEntityId()),
                watch.getNames(),
                WatchEnums.decode(watch.getNameCase()),
                Optional.ofNullable(watch.getCountry()));
        if (kind == WatchKind.STATEMENTS) {
            return new Rule.Statements(
                    named,
                    watch.getChanges().stream().map(StatementEnums::decode).collect(Collectors.toSet()));
        }
        if (kind == WatchKind.BURSTS && watch.getSensitivity() != null) {
            return new Rule.Bursts(named, TrendCodec.decode(watch.getSensitivity()));
        }
        return Rule.of(kind, named, ClaimEnums.decode(watch.getActs()));
    }

    /** The speech acts of claims that matched; one that is negated, as in "did not deny", is not done. */
    public static Set<CueKind> actsDone(List<MatchReason> reasons) {
        return reasons.stream()
                .map(MatchReason::getClaim)
                .filter(Objects::nonNull)
                .map(Claim::getCue)
                .filter(cue -> !cue.getNegated() && cue.getAct() != SpeechAct.UNKNOWN)
                .map(cue -> ClaimEnums.decode(cue.getAct()))
                .collect(Collectors.toSet());
    }

    /** @param claim the reason's claim as published; empty for a watch on mentions */
    public static MatchReason encode(Reason reason, Optional<Claim> claim) {
        return new MatchReason(
                WatchEnums.encode(reason.rule()),
                reason.name(),
                reason.spans().stream().findFirst().map(Spans::encode).orElse(null),
                reason.snippet(),
                claim.orElse(null),
                Spans.encode(reason.spans()),
                Spans.encode(reason.marks()));
    }
}
