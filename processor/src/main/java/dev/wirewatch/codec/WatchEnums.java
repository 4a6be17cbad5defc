package dev.wirewatch.codec;

import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.Weekday;
import dev.wirewatch.watch.Grain;
import dev.wirewatch.watch.MatchRule;
import dev.wirewatch.watch.NameCase;
import dev.wirewatch.watch.Telling;
import dev.wirewatch.watch.WatchKind;
import java.time.DayOfWeek;

/** The enums of a watch, of its matches and of its alerts to Avro, and those of a watch back. */
public final class WatchEnums {

    private WatchEnums() {}

    public static AlertKind encode(Telling.Outcome outcome) {
        return switch (outcome) {
            case NEW -> AlertKind.NEW;
            case UPDATE -> AlertKind.UPDATE;
            case REPEAT -> AlertKind.REPEAT;
            case WITHDRAWAL -> AlertKind.WITHDRAWAL;
            case DIGEST -> AlertKind.DIGEST;
        };
    }

    static dev.wirewatch.schemas.WatchKind encode(WatchKind kind) {
        return switch (kind) {
            case ENTITY -> dev.wirewatch.schemas.WatchKind.ENTITY;
            case CLAIMS_BY -> dev.wirewatch.schemas.WatchKind.CLAIMS_BY;
            case CLAIMS_ABOUT -> dev.wirewatch.schemas.WatchKind.CLAIMS_ABOUT;
            case QUERY -> dev.wirewatch.schemas.WatchKind.QUERY;
            case STATEMENTS -> dev.wirewatch.schemas.WatchKind.STATEMENTS;
            case BURSTS -> dev.wirewatch.schemas.WatchKind.BURSTS;
        };
    }

    static WatchKind decode(dev.wirewatch.schemas.WatchKind kind) {
        return switch (kind) {
            case ENTITY -> WatchKind.ENTITY;
            case CLAIMS_BY -> WatchKind.CLAIMS_BY;
            case CLAIMS_ABOUT -> WatchKind.CLAIMS_ABOUT;
            case QUERY -> WatchKind.QUERY;
            case STATEMENTS -> WatchKind.STATEMENTS;
            case BURSTS -> WatchKind.BURSTS;
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

    public static dev.wirewatch.schemas.MatchRule encode(MatchRule rule) {
        return switch (rule) {
            case ENTITY_ID -> dev.wirewatch.schemas.MatchRule.ENTITY_ID;
            case NAME -> dev.wirewatch.schemas.MatchRule.NAME;
            case SPEAKER -> dev.wirewatch.schemas.MatchRule.SPEAKER;
            case CLAIM_ABOUT -> dev.wirewatch.schemas.MatchRule.CLAIM_ABOUT;
            case QUERY -> dev.wirewatch.schemas.MatchRule.QUERY;
        };
    }

    static dev.wirewatch.schemas.NameCase encode(NameCase nameCase) {
        return switch (nameCase) {
            case SMART -> dev.wirewatch.schemas.NameCase.SMART;
            case AS_WRITTEN -> dev.wirewatch.schemas.NameCase.AS_WRITTEN;
            case ANY_CASE -> dev.wirewatch.schemas.NameCase.ANY_CASE;
        };
    }

    static NameCase decode(dev.wirewatch.schemas.NameCase nameCase) {
        return switch (nameCase) {
            case SMART -> NameCase.SMART;
            case AS_WRITTEN -> NameCase.AS_WRITTEN;
            case ANY_CASE -> NameCase.ANY_CASE;
            case UNKNOWN -> throw new UnknownSymbolException(nameCase);
        };
    }

    static Weekday encode(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> Weekday.MONDAY;
            case TUESDAY -> Weekday.TUESDAY;
            case WEDNESDAY -> Weekday.WEDNESDAY;
            case THURSDAY -> Weekday.THURSDAY;
            case FRIDAY -> Weekday.FRIDAY;
            case SATURDAY -> Weekday.SATURDAY;
            case SUNDAY -> Weekday.SUNDAY;
        };
    }

    static DayOfWeek decode(Weekday day) {
        return switch (day) {
            case MONDAY -> DayOfWeek.MONDAY;
            case TUESDAY -> DayOfWeek.TUESDAY;
            case WEDNESDAY -> DayOfWeek.WEDNESDAY;
            case THURSDAY -> DayOfWeek.THURSDAY;
            case FRIDAY -> DayOfWeek.FRIDAY;
            case SATURDAY -> DayOfWeek.SATURDAY;
            case SUNDAY -> DayOfWeek.SUNDAY;
            case UNKNOWN -> throw new UnknownSymbolException(day);
        };
    }
}
