package dev.wirewatch.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.claims.Resolution;
import dev.wirewatch.claims.figures.Amount;
import dev.wirewatch.claims.figures.Quantity;
import dev.wirewatch.schemas.AlertKind;
import dev.wirewatch.schemas.AmountQualifier;
import dev.wirewatch.schemas.ClaimKind;
import dev.wirewatch.schemas.ClaimRule;
import dev.wirewatch.schemas.EntityType;
import dev.wirewatch.schemas.FigureRelation;
import dev.wirewatch.schemas.MatchRule;
import dev.wirewatch.schemas.NameCase;
import dev.wirewatch.schemas.QuantityKind;
import dev.wirewatch.schemas.ReportStance;
import dev.wirewatch.schemas.SpeakerResolution;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.StanceReasonKind;
import dev.wirewatch.schemas.StatementChange;
import dev.wirewatch.schemas.StatementStatus;
import dev.wirewatch.schemas.TrendChange;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.schemas.WatchKind;
import dev.wirewatch.schemas.Weekday;
import dev.wirewatch.schemas.internal.SketchLabel;
import dev.wirewatch.statement.FigureConflict;
import dev.wirewatch.statement.Report;
import dev.wirewatch.statement.StanceReason;
import dev.wirewatch.statement.StatementState;
import dev.wirewatch.story.Label;
import dev.wirewatch.trend.BurstChange;
import dev.wirewatch.watch.Grain;
import dev.wirewatch.watch.Telling;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An enum of the domain and its counterpart in the schemas have the same symbols, and each is mapped to its namesake. */
class EnumPairsTest {

    static Stream<Arguments> pairs() {
        return Stream.of(
                pair(dev.wirewatch.entities.EntityType.values(), EntityCodec::encode, EntityType.values()),
                pair(dev.wirewatch.claims.ClaimKind.values(), ClaimEnums::encode, ClaimKind.values()),
                pair(dev.wirewatch.claims.ClaimRule.values(), ClaimEnums::encode, ClaimRule.values()),
                pair(CueKind.values(), ClaimEnums::encode, SpeechAct.values()),
                pair(Resolution.values(), ClaimEnums::encode, SpeakerResolution.values()),
                pair(Amount.Qualifier.values(), FigureCodec::encode, AmountQualifier.values()),
                pair(Quantity.Kind.values(), FigureCodec::encode, QuantityKind.values()),
                pair(StatementState.Status.values(), StatementEnums::encode, StatementStatus.values()),
                pair(
                        dev.wirewatch.statement.StatementChange.values(),
                        StatementEnums::encode,
                        StatementChange.values()),
                pair(Report.Part.values(), StatementEnums::encode, ReportStance.values()),
                pair(StanceReason.Kind.values(), StatementEnums::encode, StanceReasonKind.values()),
                pair(FigureConflict.Relation.values(), StatementEnums::encode, FigureRelation.values()),
                pair(BurstChange.values(), TrendCodec::encode, TrendChange.values()),
                pair(
                        dev.wirewatch.trend.Sensitivity.values(),
                        TrendCodec::encode,
                        dev.wirewatch.schemas.Sensitivity.values()),
                pair(Label.values(), SketchCodec::encode, SketchLabel.values()),
                pair(dev.wirewatch.watch.WatchKind.values(), WatchEnums::encode, WatchKind.values()),
                pair(dev.wirewatch.watch.NameCase.values(), WatchEnums::encode, NameCase.values()),
                pair(DayOfWeek.values(), WatchEnums::encode, Weekday.values()),
                pair(Grain.values(), WatchEnums::encode, WatchGrain.values()),
                pair(dev.wirewatch.watch.MatchRule.values(), WatchEnums::encode, MatchRule.values()),
                pair(Telling.Outcome.values(), WatchEnums::encode, AlertKind.values()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void haveTheSameSymbols(List<String> domain, List<String> encoded, List<String> schema) {
        assertThat(encoded).isEqualTo(domain);
        assertThat(schema).first().isEqualTo("UNKNOWN");
        assertThat(schema.subList(1, schema.size())).containsExactlyInAnyOrderElementsOf(domain);
    }

    private static <D extends Enum<D>, S extends Enum<S>> Arguments pair(
            D[] domain, Function<D, S> encode, S[] schema) {
        return Arguments.of(
                names(domain), Arrays.stream(domain).map(encode).map(Enum::name).toList(), names(schema));
    }

    private static List<String> names(Enum<?>[] symbols) {
        return Arrays.stream(symbols).map(Enum::name).toList();
    }
}
