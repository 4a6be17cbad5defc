package dev.wirewatch.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.claims.CueKind;
import dev.wirewatch.schemas.SpeechAct;
import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchGrain;
import dev.wirewatch.watch.AlertPolicy;
import dev.wirewatch.watch.Filters;
import dev.wirewatch.watch.Grain;
import dev.wirewatch.watch.Metadata;
import dev.wirewatch.watch.NameCase;
import dev.wirewatch.watch.Named;
import dev.wirewatch.watch.Rule;
import dev.wirewatch.watch.WatchKind;
import dev.wirewatch.watch.query.QuerySyntaxException;
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
        assertThat(watch(kind, NONE, List.of(name, "Alias"), Set.of()).getId()).isEqualTo(id);
    }

    @Test
    void anEntityIdSaysItBetterThanAName() {
        Watch watch = watch(WatchKind.ENTITY, Optional.of("org:tarnwick-bank"), List.of("Tarnwick"), Set.of());

        assertThat(watch.getId()).isEqualTo("entity-org-tarnwick-bank");
        assertThat(watch.getLabel()).isEqualTo("Tarnwick");
        assertThat(watch.getNames()).containsExactly("Tarnwick");
    }

    @Test
    void whatSomebodyChoseIsKept() {
        Rule rule = new Rule.Mentions(named(Optional.of("org:a"), List.of()));
        Watch watch = NewWatch.of(
                rule,
                Filters.NONE,
                AlertPolicy.of(Grain.STORY),
                Metadata.NONE,
                Optional.of("The bank"),
                Optional.of("My id"),
                NewWatchTest::name);

        assertThat(watch.getId()).isEqualTo("My id");
        assertThat(watch.getLabel()).isEqualTo("The bank");
        assertThat(watch.getGrain()).isEqualTo(WatchGrain.STORY);
    }

    @ParameterizedTest
    @CsvSource({
        "org:tarnwick-bank, , , Tarnwick Bank, entity-org-tarnwick-bank",
        "org:tarnwick-bank, Tarnwick, , Tarnwick, entity-org-tarnwick-bank",
        "org:nobody-knows, , , org:nobody-knows, entity-org-nobody-knows",
        ", , NO, Norway, entity-no",
        ", , ZZ, ZZ, entity-zz"
    })
    void aLabelIsANameWhereOneIsKnown(String entity, String name, String country, String label, String id) {
        Named named = new Named(
                Optional.ofNullable(entity),
                Optional.ofNullable(name).stream().toList(),
                NameCase.SMART,
                Optional.ofNullable(country));
        Watch watch = NewWatch.of(
                new Rule.Mentions(named),
                Filters.NONE,
                AlertPolicy.DEFAULT,
                Metadata.NONE,
                NONE,
                NONE,
                NewWatchTest::name);

        assertThat(watch.getLabel()).isEqualTo(label);
        assertThat(watch.getId()).isEqualTo(id);
    }

    private static Optional<String> name(String entityId) {
        return Optional.of("Tarnwick Bank").filter(name -> entityId.equals("org:tarnwick-bank"));
    }

    @Test
    void watchesOnDifferentActsDoNotReplaceEachOther() {
        Watch watch = watch(WatchKind.CLAIMS_BY, NONE, List.of("Ada Brandt"), Set.of(CueKind.WARN, CueKind.DENY));

        assertThat(watch.getId()).isEqualTo("claims-by-deny-warn-ada-brandt");
        assertThat(watch.getActs()).containsExactly(SpeechAct.DENY, SpeechAct.WARN);
    }

    @Test
    void watchesWithDifferentFiltersDoNotReplaceEachOther() {
        Filters northwire = filters(List.of("Northwire", "Coastwire"), Optional.of(3));
        Filters otherOrder = filters(List.of("Coastwire", "Northwire"), Optional.of(3));

        assertThat(filtered(northwire)).isEqualTo("entity-ada-brandt-4bfdd8cf");
        assertThat(filtered(otherOrder)).isEqualTo(filtered(northwire));
        assertThat(filtered(filters(List.of("Northwire"), Optional.of(3)))).isNotEqualTo(filtered(northwire));
        assertThat(filtered(filters(List.of(), Optional.of(3)))).isNotEqualTo(filtered(northwire));
        assertThat(filtered(Filters.NONE)).isEqualTo("entity-ada-brandt");
    }

    private static Filters filters(List<String> sources, Optional<Integer> urgency) {
        return new Filters(
                sources, List.of(), List.of(), List.of(), urgency, Optional.empty(), false, false, Optional.empty());
    }

    private static String filtered(Filters filters) {
        return NewWatch.of(
                        new Rule.Mentions(named(NONE, List.of("Ada Brandt"))),
                        filters,
                        AlertPolicy.DEFAULT,
                        Metadata.NONE,
                        NONE,
                        NONE,
                        NewWatchTest::name)
                .getId();
    }

    @Test
    void aLongQueryHasAShortIdAndLabelOfItsOwn() {
        String query = "strike OR ".repeat(90) + "port";

        assertThat(query("port AND strike").getId()).isEqualTo("query-port-and-strike");
        assertThat(query(query).getId())
                .hasSizeLessThan(120)
                .isNotEqualTo(query(query + "s").getId());
        assertThat(query(query).getLabel()).hasSize(101);
    }

    @Test
    void aQueryThatCannotBeReadMakesNoWatch() {
        assertThatThrownBy(() -> query("port AND")).isInstanceOf(QuerySyntaxException.class);
    }

    private static Watch query(String text) {
        return NewWatch.of(
                new Rule.Query(text), Filters.NONE, AlertPolicy.DEFAULT, Metadata.NONE, NONE, NONE, NewWatchTest::name);
    }

    private static Watch watch(WatchKind kind, Optional<String> entity, List<String> names, Set<CueKind> acts) {
        Rule rule = Rule.of(kind, named(entity, names), acts);
        return NewWatch.of(rule, Filters.NONE, AlertPolicy.DEFAULT, Metadata.NONE, NONE, NONE, NewWatchTest::name);
    }

    private static Named named(Optional<String> entity, List<String> names) {
        return new Named(entity, names, NameCase.SMART, Optional.empty());
    }
}
