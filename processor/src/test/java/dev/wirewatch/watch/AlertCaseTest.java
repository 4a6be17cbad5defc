package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.watch.AlertCase.Finding;
import dev.wirewatch.watch.AlertCase.Outcome;
import dev.wirewatch.watch.AlertCase.Raised;
import dev.wirewatch.watch.AlertCase.Silent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertCaseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // told before | matches | claims | corrected | to tell
                "-   | false | ''   | ''  | -",
                "-   | true  | ''   | ''  | NEW",
                "-   | true  | 'a'  | 'a' | NEW",
                "''  | true  | ''   | ''  | -",
                "''  | false | ''   | ''  | WITHDRAWAL",
                "'a' | true  | 'a'  | ''  | -",
                "'a' | true  | 'ab' | ''  | -",
                "'a' | true  | 'ab' | 'b' | -",
                "'a' | true  | 'a'  | 'a' | UPDATE",
                "'ab'| true  | 'a'  | ''  | UPDATE",
                "'a' | true  | 'b'  | ''  | UPDATE",
                "'a' | true  | ''   | ''  | UPDATE",
                "'a' | false | ''   | ''  | WITHDRAWAL",
            })
    void whatARevisionGivesToTell(String told, boolean matches, String claims, String corrected, Outcome outcome) {
        AlertCase before = told == null ? new Silent() : new Raised(letters(told));

        assertThat(before.on(new Finding(matches, letters(claims), letters(corrected))))
                .isEqualTo(Optional.ofNullable(outcome));
    }

    @Property
    void alertsAreRaisedAndWithdrawnInTurnWithUpdatesBetween(@ForAll("findings") List<Finding> findings) {
        List<Outcome> told = tell(findings);

        StringBuilder story = new StringBuilder();
        told.forEach(outcome -> story.append(outcome.name().charAt(0)));
        assertThat(story.toString()).matches("(NU*W)*(NU*)?");
    }

    @Property
    void theLastThingToldIsHowTheArticleStands(@ForAll("findings") List<Finding> findings) {
        List<Outcome> told = tell(findings);

        boolean stands =
                !findings.isEmpty() && findings.get(findings.size() - 1).matches();
        assertThat(!told.isEmpty() && told.get(told.size() - 1) != Outcome.WITHDRAWAL)
                .isEqualTo(stands);
    }

    @Property
    void theSameAgainIsNotTold(@ForAll("findings") List<Finding> findings) {
        List<Finding> twice = new ArrayList<>();
        for (Finding finding : findings) {
            twice.add(finding);
            twice.add(new Finding(finding.matches(), finding.claims(), Set.of()));
        }

        assertThat(tell(twice)).isEqualTo(tell(findings));
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        Arbitrary<Set<String>> claims = Arbitraries.of("a", "b", "c").set();
        Arbitrary<Finding> finding = Combinators.combine(Arbitraries.of(true, false), claims, claims)
                .as((matches, met, corrected) -> {
                    corrected.retainAll(met);
                    return matches ? new Finding(true, met, corrected) : new Finding(false, Set.of(), Set.of());
                });
        return finding.list().ofMaxSize(12);
    }

    /** Keeps the case as its keeper does: what was told last is what stands. */
    private static List<Outcome> tell(List<Finding> findings) {
        List<Outcome> told = new ArrayList<>();
        AlertCase state = new Silent();
        for (Finding finding : findings) {
            Optional<Outcome> outcome = state.on(finding);
            if (outcome.isPresent()) {
                told.add(outcome.get());
                state = outcome.get() == Outcome.WITHDRAWAL ? new Silent() : new Raised(finding.claims());
            }
        }
        return told;
    }

    private static Set<String> letters(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(""));
    }
}
