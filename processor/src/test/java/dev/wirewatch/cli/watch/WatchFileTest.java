package dev.wirewatch.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.wirewatch.schemas.Watch;
import dev.wirewatch.schemas.WatchKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchFileTest {

    private static final Instant NOW = Instant.parse("2031-03-05T09:00:00Z");

    private static final String YAML =
            """
            - names: [Orla Harbour, Port of Orla]
              owner: desk
              quietHours: {from: "22:00", to: "07:00", timeZone: Europe/Oslo}
            - kind: claims-by
              names: Mirela Brandt
              acts: [deny, warn]
              filters:
                urgency: 3
                sources:
                  - coastwire
            """;

    private static final String CSV =
            """
            \uFEFFnames,kind,acts,owner,filters.urgency,filters.sources,quietHours.from,quietHours.to,quietHours.timeZone
            Orla Harbour; Port of Orla,,,desk,,,22:00,07:00,Europe/Oslo

            Mirela Brandt,claims-by,deny;warn,,3,coastwire
            """;

    @Test
    void yamlAndCsvSayTheSame() {
        Map<String, Watch> watches = read(WatchFile.YAML, YAML);

        assertThat(watches).containsOnlyKeys("entity-orla-harbour", "claims-by-deny-warn-mirela-brandt-202098a7");
        Watch harbour = watches.get("entity-orla-harbour");
        assertThat(harbour.getLabel()).isEqualTo("Orla Harbour");
        assertThat(harbour.getNames()).containsExactly("Orla Harbour", "Port of Orla");
        assertThat(harbour.getCreatedAt()).isEqualTo(NOW);
        Watch claims = watches.get("claims-by-deny-warn-mirela-brandt-202098a7");
        assertThat(claims.getKind()).isEqualTo(WatchKind.CLAIMS_BY);
        assertThat(claims.getFilters().getUrgency()).isEqualTo(3);
        assertThat(read(WatchFile.CSV, CSV)).isEqualTo(watches);
    }

    @Test
    void whatIsWrittenReadsAsItWas() {
        Map<String, Watch> watches = read(WatchFile.YAML, YAML);

        for (WatchFile format : WatchFile.values()) {
            assertThat(read(format, format.write(watches.values())))
                    .as(format.toString())
                    .isEqualTo(watches);
        }
    }

    @Test
    void aWatchThatIsThereAlreadyChangesNothing() {
        Map<String, Watch> before = read(WatchFile.YAML, YAML);
        WatchMerge again = new WatchMerge(before, id -> Optional.empty(), NOW.plusSeconds(60));

        WatchFile.YAML.read(YAML.replace("owner: desk", "owner: night desk")).forEach(again::add);

        assertThat(again.added()).isZero();
        assertThat(again.unchanged()).isOne();
        assertThat(again.toWrite()).containsOnlyKeys("entity-orla-harbour");
        assertThat(again.toWrite().get("entity-orla-harbour").getCreatedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            YAML | - {names: [Orla], owners: desk}          | There is no field 'owners'
            YAML | - {names: [Orla], filters: {urgency: x}} | filters.urgency must be a number, not "x".
            YAML | - {names: [Orla], filters: {urgency: 12}} | An urgency is a number from 1
            YAML | - {names: [Orla], kind: rumour}          | kind must be one of entity, claims-by, claims-about, query
            YAML | - {names: [Orla], filters: many}         | filters must be fields with their values
            YAML | - {names: [Orla], throttle: {alerts: 3}} | throttle.windowMinutes is missing.
            YAML | - {owner: desk}                          | A watch needs an entity id or a name.
            YAML | - {names: [{a: b}]}                      | names must be text
            YAML | - {names: [Orla], expiresAt: soon}       | expiresAt must be a time such as
            YAML | - Orla                                   | watch 1 has no fields
            YAML | '- {names: [Orla'                        | line 1, column 16: expected ',' or ']'
            YAML | '- names: [Orla\\n- names: b'              | line 2, column 8: expected ',' or ']', but got :
            YAML | '- {owner: a, owner: b}'                 | line 1, column
            CSV  | name                                     | The first line names a column 'name'; a watch has id, label,
            CSV  | 'names\\nOrla,desk'                      | line 2 has 2 cells; the first line names 1 columns.
            CSV  | 'names\\n\\nOrla,desk\\nBrandt'            | line 3 has 2 cells
            CSV  | 'names\\nOrla\\n"Brandt\\nRuiz\\n'          | line 3: Missing closing quote for value
            """)
    void whatIsWrongIsSaid(WatchFile format, String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(format, text.replace("\\n", "\n")))
                .withMessageContaining(message);
    }

    @Test
    void twoWatchesOfOneIdAreOneTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(WatchFile.YAML, "[{names: Orla}, {names: orla}]"))
                .withMessage("its id is 'entity-orla', as that of watch 1.");
    }

    @Test
    void csvDoesNotTearNamesApart() {
        Collection<Watch> watches =
                read(WatchFile.YAML, "{names: ['Orla; Sons']}").values();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WatchFile.CSV.write(watches))
                .withMessageContaining("CSV cannot hold 'Orla; Sons' in names");
    }

    @Test
    void anEmptyFileHasNoWatches() {
        for (WatchFile format : WatchFile.values()) {
            assertThat(read(format, "")).isEmpty();
            assertThat(read(format, format.write(List.of()))).isEmpty();
        }
    }

    @Property(tries = 500)
    void anyTextIsWatchesOrASentence(@ForAll WatchFile format, @ForAll String text) {
        try {
            read(format, text);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageMatching("(?s).{8,}");
        }
    }

    private static Map<String, Watch> read(WatchFile format, String text) {
        WatchMerge watches = new WatchMerge(Map.of(), id -> Optional.empty(), NOW);
        format.read(text).forEach(watches::add);
        return watches.toWrite();
    }
}
