package dev.wirewatch.codec;

import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.claims.Resolution;
import dev.wirewatch.schemas.SpeakerResolution;
import dev.wirewatch.schemas.SpeechAct;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The enums of a claim to Avro and back. */
final class ClaimEnums {

    private ClaimEnums() {}

    static dev.wirewatch.schemas.ClaimKind encode(ClaimKind kind) {
        return switch (kind) {
            case DIRECT -> dev.wirewatch.schemas.ClaimKind.DIRECT;
            case MIXED -> dev.wirewatch.schemas.ClaimKind.MIXED;
            case INDIRECT -> dev.wirewatch.schemas.ClaimKind.INDIRECT;
        };
    }

    static ClaimKind decode(dev.wirewatch.schemas.ClaimKind kind) {
        return switch (kind) {
            case DIRECT -> ClaimKind.DIRECT;
            case MIXED -> ClaimKind.MIXED;
            case INDIRECT -> ClaimKind.INDIRECT;
            case UNKNOWN -> throw new UnknownSymbolException(kind);
        };
    }

    static dev.wirewatch.schemas.ClaimRule encode(ClaimRule rule) {
        return switch (rule) {
            case QUOTATION -> dev.wirewatch.schemas.ClaimRule.QUOTATION;
            case CONTINUATION -> dev.wirewatch.schemas.ClaimRule.CONTINUATION;
            case ANNOUNCED -> dev.wirewatch.schemas.ClaimRule.ANNOUNCED;
            case LABEL -> dev.wirewatch.schemas.ClaimRule.LABEL;
            case CLAUSE -> dev.wirewatch.schemas.ClaimRule.CLAUSE;
            case INFINITIVE -> dev.wirewatch.schemas.ClaimRule.INFINITIVE;
            case OBJECT -> dev.wirewatch.schemas.ClaimRule.OBJECT;
            case PREPOSITION -> dev.wirewatch.schemas.ClaimRule.PREPOSITION;
            case PASSIVE -> dev.wirewatch.schemas.ClaimRule.PASSIVE;
            case FRONTED -> dev.wirewatch.schemas.ClaimRule.FRONTED;
            case ACCORDING_TO -> dev.wirewatch.schemas.ClaimRule.ACCORDING_TO;
            case NOUN -> dev.wirewatch.schemas.ClaimRule.NOUN;
            case FIGURE -> dev.wirewatch.schemas.ClaimRule.FIGURE;
        };
    }

    static ClaimRule decode(dev.wirewatch.schemas.ClaimRule rule) {
        return switch (rule) {
            case QUOTATION -> ClaimRule.QUOTATION;
            case CONTINUATION -> ClaimRule.CONTINUATION;
            case ANNOUNCED -> ClaimRule.ANNOUNCED;
            case LABEL -> ClaimRule.LABEL;
            case CLAUSE -> ClaimRule.CLAUSE;
            case INFINITIVE -> ClaimRule.INFINITIVE;
            case OBJECT -> ClaimRule.OBJECT;
            case PREPOSITION -> ClaimRule.PREPOSITION;
            case PASSIVE -> ClaimRule.PASSIVE;
            case FRONTED -> ClaimRule.FRONTED;
            case ACCORDING_TO -> ClaimRule.ACCORDING_TO;
            case NOUN -> ClaimRule.NOUN;
            case FIGURE -> ClaimRule.FIGURE;
            case UNKNOWN -> throw new UnknownSymbolException(rule);
        };
    }

    static SpeechAct encode(CueKind act) {
        return switch (act) {
            case SAY -> SpeechAct.SAY;
            case DENY -> SpeechAct.DENY;
            case ANNOUNCE -> SpeechAct.ANNOUNCE;
            case PROMISE -> SpeechAct.PROMISE;
            case ACCUSE -> SpeechAct.ACCUSE;
            case WARN -> SpeechAct.WARN;
            case ASK -> SpeechAct.ASK;
            case ESTIMATE -> SpeechAct.ESTIMATE;
            case CONFIRM -> SpeechAct.CONFIRM;
            case DECLINE -> SpeechAct.DECLINE;
            case BELIEVE -> SpeechAct.BELIEVE;
            case INTEND -> SpeechAct.INTEND;
            case SUPPORT -> SpeechAct.SUPPORT;
            case OPPOSE -> SpeechAct.OPPOSE;
        };
    }

    /** In the order of the domain. */
    static List<SpeechAct> encode(Set<CueKind> acts) {
        return acts.stream().sorted().map(ClaimEnums::encode).toList();
    }

    static Set<CueKind> decode(List<SpeechAct> acts) {
        return acts.stream().map(ClaimEnums::decode).collect(Collectors.toSet());
    }

    static CueKind decode(SpeechAct act) {
        return switch (act) {
            case SAY -> CueKind.SAY;
            case DENY -> CueKind.DENY;
            case ANNOUNCE -> CueKind.ANNOUNCE;
            case PROMISE -> CueKind.PROMISE;
            case ACCUSE -> CueKind.ACCUSE;
            case WARN -> CueKind.WARN;
            case ASK -> CueKind.ASK;
            case ESTIMATE -> CueKind.ESTIMATE;
            case CONFIRM -> CueKind.CONFIRM;
            case DECLINE -> CueKind.DECLINE;
            case BELIEVE -> CueKind.BELIEVE;
            case INTEND -> CueKind.INTEND;
            case SUPPORT -> CueKind.SUPPORT;
            case OPPOSE -> CueKind.OPPOSE;
            case UNKNOWN -> throw new UnknownSymbolException(act);
        };
    }

    static SpeakerResolution encode(Resolution resolution) {
        return switch (resolution) {
            case NAME -> SpeakerResolution.NAME;
            case ROLE -> SpeakerResolution.ROLE;
            case PRONOUN -> SpeakerResolution.PRONOUN;
            case DESCRIPTION -> SpeakerResolution.DESCRIPTION;
            case UNRESOLVED -> SpeakerResolution.UNRESOLVED;
        };
    }

    static Resolution decode(SpeakerResolution resolution) {
        return switch (resolution) {
            case NAME -> Resolution.NAME;
            case ROLE -> Resolution.ROLE;
            case PRONOUN -> Resolution.PRONOUN;
            case DESCRIPTION -> Resolution.DESCRIPTION;
            case UNRESOLVED -> Resolution.UNRESOLVED;
            case UNKNOWN -> throw new UnknownSymbolException(resolution);
        };
    }
}
