package dev.wirewatch.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.watch.Grain;
import dev.wirewatch.watch.WatchKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewWatchTest {

    private static final Optional<String> NONE = Optional.empty();

    @ParameterizedTest
    @CsvSource({
        "ENTITY, Tarnwick Bank, entity-tarnwick-bank",
        "CLAIMS_BY, Branko Selić, claims-by-branko-selic",
        "CLAIMS_ABOUT, '  Hagan & Low, Inc. ', claims-about-hagan-low-inc",
        "ENTITY, EHSC, entity-ehsc",
        "ENTITY, 24Sata, entity-24sata",
        "ENTITY, 삼성, entity-삼성",
        "ENTITY, Łódź, entity-łodz",
    })
    void anIdIsMadeFromWhatTheWatchLooksFor(WatchKind kind, String name, String id) {
        assertThat(NewWatch.of(kind, Set.of(), Grain.DEVELOPMENT, NONE, List.of(name, "Alias"), NONE, NONE)
                        .getId())
                .isEqualTo(id);
    }

    @Test
    void anEntityIdSaysItBetterThanAName() {
        Watch watch = NewWatch.of(
                WatchKind.ENTITY,
                Set.of(),
                Grain.DEVELOPMENT,
                Optional.of("org:tarnwick-bank"),
                List.of("Tarnwick"),
                NONE,
                NONE);

        assertThat(watch.getId()).isEqualTo("entity-org-tarnwick-bank");
        assertThat(watch.getLabel()).isEqualTo("Tarnwick");
        assertThat(watch.getNames()).containsExactly("Tarnwick");
    }

    @Test
    void whatSomebodyChoseIsKept() {
        Watch watch = NewWatch.of(
                WatchKind.ENTITY,
                Set.of(),
                Grain.STORY,
                Optional.of("org:a"),
                List.of(),
                Optional.of("The bank"),
                Optional.of("My id"));

        assertThat(watch.getId()).isEqualTo("My id");
        assertThat(watch.getLabel()).isEqualTo("The bank");
        assertThat(watch.getGrain()).isEqualTo(WatchGrain.STORY);
        assertThat(NewWatch.of(
                                WatchKind.ENTITY,
                                Set.of(),
                                Grain.DEVELOPMENT,
                                Optional.of("org:a"),
                                List.of(),
                                NONE,
                                NONE)
                        .getLabel())
                .isEqualTo("org:a");
    }

    @Test
    void watchesOnDifferentActsDoNotReplaceEachOther() {
        Watch watch = NewWatch.of(
                WatchKind.CLAIMS_BY,
                Set.of(CueKind.WARN, CueKind.DENY),
                Grain.DEVELOPMENT,
                NONE,
                List.of("Ada Brandt"),
                NONE,
                NONE);

        assertThat(watch.getId()).isEqualTo("claims-by-deny-warn-ada-brandt");
        assertThat(watch.getActs()).containsExactly(SpeechAct.DENY, SpeechAct.WARN);
    }
}
