package dev.wirewatch.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.Claim;
import dev.wirewatch.claims.ClaimKind;
import dev.wirewatch.claims.ClaimRule;
import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.claims.Factuality;
import dev.wirewatch.claims.Resolution;
import dev.wirewatch.claims.Speaker;
import dev.wirewatch.statement.ReportedClaim.NamedSpeaker;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedClaimTest {

    private static final String WORDS = "engineers knew of cracks";
    private static final Speaker SPEAKER =
            new Speaker(List.of(), "Marta Ilves", Optional.empty(), Optional.empty(), Resolution.NAME, List.of());

    @Test
    void whoDeniesWithAQuotationSaysItsWordsAndWhoDeniesAClauseDoesNot() {
        assertThat(of(ClaimKind.INDIRECT, Factuality.SAID).orElseThrow().denial())
                .isTrue();
        assertThat(of(ClaimKind.MIXED, Factuality.SAID).orElseThrow().denial()).isTrue();
        assertThat(of(ClaimKind.DIRECT, Factuality.SAID).orElseThrow().denial()).isFalse();
    }

    @Test
    void whoRejectsAnothersQuotationDeniesItsWords() {
        ReportedClaim rejected =
                of(ClaimKind.DIRECT, ClaimRule.OBJECT, Factuality.SAID).orElseThrow();

        assertThat(rejected.denial()).isTrue();
        assertThat(rejected.asserted()).isTrue();
    }

    @Test
    void whatWasNotSaidIsNoReport() {
        assertThat(of(ClaimKind.INDIRECT, new Factuality(true, false, false, false, false)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Ada Brandt, '', Brandt, true",
        "'', Ada Brandt, '', ADA BRANDT, true",
        "'', Ada Brandt, '', Femke Brandt, false",
        "person:ada-brandt, Ada Brandt, person:ada-brandt, Ada M. Brandt, true",
        "person:ada-brandt, Ada Brandt, '', Brandt, true",
        "person:ada-brandt, Ada Brandt, person:femke-brandt, Femke Brandt, false",
        "'', Tarnwick Bank, '', Meridian Bank, false",
        "organization:orla-police, Orla Police, '', Police, false",
        "organization:orla-police, Orla Police, organization:police, Police, false",
    })
    void aSurnameIsAnotherNameOfAPersonAlone(String id, String name, String otherId, String otherName, boolean same) {
        NamedSpeaker one = new NamedSpeaker(id, name);
        NamedSpeaker other = new NamedSpeaker(otherId, otherName);

        assertThat(one.isSame(other)).isEqualTo(same);
        assertThat(other.isSame(one)).isEqualTo(same);
    }

    private static Optional<ReportedClaim> of(ClaimKind kind, Factuality factuality) {
        return of(kind, ClaimRule.CLAUSE, factuality);
    }

    private static Optional<ReportedClaim> of(ClaimKind kind, ClaimRule rule, Factuality factuality) {
        Cue cue = new Cue(List.of(new Span(0, 6)), "deny", CueKind.DENY, factuality);
        Claim claim = new Claim(
                "id",
                kind,
                SPEAKER,
                cue,
                List.of(new Span(7, 7 + WORDS.length())),
                List.of(),
                rule,
                1,
                List.of(),
                List.of());
        return ReportedClaim.of(claim, WORDS);
    }
}
