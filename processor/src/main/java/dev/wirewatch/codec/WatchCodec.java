package dev.wirewatch.codec;

import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.Claim;
import dev.wirewatch.schemas.MatchReason;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.watch.Grain;
import dev.wirewatch.watch.MatchRule;
import dev.wirewatch.watch.Reason;
import dev.wirewatch.watch.Telling;
import dev.wirewatch.watch.Watch;
import dev.wirewatch.watch.WatchKind;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** Watches to Avro and back; why they match and what they report, to Avro. */
public final class WatchCodec {

    private WatchCodec() {}

    public static dev.wirewatch.schemas.Watch encode(Watch watch, Instant createdAt) {
        return new dev.wirewatch.schemas.Watch(
                watch.id(),
                watch.label(),
                encode(watch.kind()),
                watch.entityId().orElse(null),
                watch.names(),
                watch.acts().stream().sorted().map(ClaimEnums::encode).toList(),
                encode(watch.grain()),
                createdAt);
    }

    /**
     * @param key of its record, which is its id
     * @throws UnknownSymbolException when only a later version knows what it looks for or an act of it
     * @throws IllegalArgumentException when it has neither an entity id nor a name
     */
    public static Watch decode(String key, dev.wirewatch.schemas.Watch watch) {
        return new Watch(
                key,
                watch.getLabel(),
                decode(watch.getKind()),
                Optional.ofNullable(watch.getEntityId()),
                watch.getNames(),
                watch.getActs().stream().map(ClaimEnums::decode).collect(Collectors.toSet()),
                decode(watch.getGrain()));
    }

    /** @param claim the reason's claim as published; empty for a watch on mentions */
    public static MatchReason encode(Reason reason, Optional<Claim> claim) {
        return new MatchReason(
                encode(reason.rule()),
                reason.name(),
                Spans.encode(reason.span()),
                reason.snippet(),
                claim.orElse(null));
    }

    public static AlertKind encode(Telling.Outcome outcome) {
        return switch (outcome) {
            case NEW -> AlertKind.NEW;
            case UPDATE -> AlertKind.UPDATE;
            case REPEAT -> AlertKind.REPEAT;
            case WITHDRAWAL -> AlertKind.WITHDRAWAL;
        };
    }

    static dev.wirewatch.schemas.WatchKind encode(WatchKind kind) {
        return switch (kind) {
            case ENTITY -> dev.wirewatch.schemas.WatchKind.ENTITY;
            case CLAIMS_BY -> dev.wirewatch.schemas.WatchKind.CLAIMS_BY;
            case CLAIMS_ABOUT -> dev.wirewatch.schemas.WatchKind.CLAIMS_ABOUT;
        };
    }

    static WatchKind decode(dev.wirewatch.schemas.WatchKind kind) {
        return switch (kind) {
            case ENTITY -> WatchKind.ENTITY;
            case CLAIMS_BY -> WatchKind.CLAIMS_BY;
            case CLAIMS_ABOUT -> WatchKind.CLAIMS_ABOUT;
            case UNKNOWN -> throw new UnknownSymbolException(kind);
        };
    }

    public static WatchGrain encode(Grain grain) {
        return switch (grain) {
            case STORY -> WatchGrain.STORY;
            case DEVELOPMENT -> WatchGrain.DEVELOPMENT;
            case ARTICLE -> WatchGrain.ARTICLE;
        };
    }

    public static Grain decode(WatchGrain grain) {
        return switch (grain) {
            case STORY -> Grain.STORY;
            case DEVELOPMENT -> Grain.DEVELOPMENT;
            case ARTICLE -> Grain.ARTICLE;
            case UNKNOWN -> throw new UnknownSymbolException(grain);
        };
    }

    static dev.wirewatch.schemas.MatchRule encode(MatchRule rule) {
        return switch (rule) {
            case ENTITY_ID -> dev.wirewatch.schemas.MatchRule.ENTITY_ID;
            case NAME -> dev.wirewatch.schemas.MatchRule.NAME;
            case SPEAKER -> dev.wirewatch.schemas.MatchRule.SPEAKER;
            case CLAIM_ABOUT -> dev.wirewatch.schemas.MatchRule.CLAIM_ABOUT;
        };
    }
}
