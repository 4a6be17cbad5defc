package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.watch.ArticleCase.Finding;
import dev.wirewatch.watch.ArticleCase.Repeated;
import dev.wirewatch.watch.ArticleCase.Silent;
import dev.wirewatch.watch.ArticleCase.Told;
import dev.wirewatch.watch.Telling.Outcome;
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

class ArticleCaseTest {

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
    void whatARevisionOfTheOnlyArticleGivesToTell(
            String told, boolean matches, String claims, String corrected, Outcome outcome) {
        ArticleCase before = told == null ? new Silent() : new Told(letters(told));
        Finding finding = new Finding(matches, false, letters(claims), letters(corrected), false, Development.NONE);

        for (Grain grain : Grain.values()) {
            assertThat(before.on(finding, 0, grain).map(Telling::outcome)).isEqualTo(Optional.ofNullable(outcome));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // grain | it was | now | to tell | why
                "STORY       | silent   | NONE       | REPEAT | REPORT",
                "STORY       | silent   | CLAIM      | REPEAT | REPORT",
                "STORY       | silent   | FIGURES    | REPEAT | REPORT",
                "STORY       | silent   | CORRECTION | UPDATE | CORRECTION",
                "STORY       | told     | FIGURES    | -      | -",
                "STORY       | told     | CORRECTION | UPDATE | CORRECTED_FIGURES",
                "DEVELOPMENT | silent   | NONE       | REPEAT | REPORT",
                "DEVELOPMENT | silent   | CLAIM      | UPDATE | NEW_CLAIM",
                "DEVELOPMENT | silent   | NEWS       | UPDATE | NEWS",
                "DEVELOPMENT | silent   | FIGURES    | UPDATE | OTHER_FIGURES",
                "DEVELOPMENT | silent   | CORRECTION | UPDATE | CORRECTION",
                "DEVELOPMENT | told     | NONE       | -      | -",
                "DEVELOPMENT | told     | NEWS       | -      | -",
                "DEVELOPMENT | told     | CLAIM      | UPDATE | NEW_CLAIM",
                "DEVELOPMENT | told     | FIGURES    | UPDATE | CORRECTED_FIGURES",
                "DEVELOPMENT | repeated | NONE       | -      | -",
                "DEVELOPMENT | repeated | CLAIM      | UPDATE | NEW_CLAIM",
                "DEVELOPMENT | repeated | FIGURES    | UPDATE | OTHER_FIGURES",
                "ARTICLE     | silent   | NONE       | NEW    | -",
                "ARTICLE     | silent   | CORRECTION | NEW    | -",
            })
    void whatAnArticleOfAToldStoryGivesToTell(
            Grain grain, String before, Development development, Outcome outcome, AlertCause cause) {
        Finding finding = new Finding(true, false, Set.of(), Set.of(), false, development);

        Optional<Telling> telling = state(before).on(finding, 2, grain);

        assertThat(telling.map(Telling::outcome)).isEqualTo(Optional.ofNullable(outcome));
        assertThat(telling.flatMap(Telling::cause)).isEqualTo(Optional.ofNullable(cause));
    }

    @ParameterizedTest
    @CsvSource({
        // it was, killed, others that stand, to tell, why
        "told,     true,  0, WITHDRAWAL, KILLED",
        "told,     false, 0, WITHDRAWAL, NO_MATCH",
        "told,     true,  1, UPDATE,     KILLED_OTHERS_STAND",
        "told,     false, 1, UPDATE,     NO_MATCH_OTHERS_STAND",
        "repeated, true,  1, REPEAT,     KILLED_OTHERS_STAND",
        "repeated, true,  0, WITHDRAWAL, KILLED",
    })
    void aStoryIsWithdrawnWithItsLastArticle(
            String before, boolean killed, int others, Outcome outcome, AlertCause cause) {
        Finding finding = new Finding(false, killed, Set.of(), Set.of(), false, Development.NONE);

        assertThat(state(before).on(finding, others, Grain.DEVELOPMENT)).contains(Telling.of(outcome, cause));
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
            twice.add(new Finding(finding.matches(), false, finding.claims(), Set.of(), false, Development.NONE));
        }

        assertThat(tell(twice)).isEqualTo(tell(findings));
    }

    @Provide
    Arbitrary<List<Finding>> findings() {
        Arbitrary<Set<String>> claims = Arbitraries.of("a", "b", "c").set();
        Arbitrary<Finding> finding = Combinators.combine(Arbitraries.of(true, false), claims, claims)
                .as((matches, met, corrected) -> {
                    corrected.retainAll(met);
                    Set<String> found = matches ? met : Set.of();
                    return new Finding(matches, false, found, matches ? corrected : Set.of(), false, Development.NONE);
                });
        return finding.list().ofMaxSize(12);
    }

    /** Keeps the case of the only article as its owner does: what was told last is what stands. */
    private static List<Outcome> tell(List<Finding> findings) {
        List<Outcome> told = new ArrayList<>();
        ArticleCase state = new Silent();
        for (Finding finding : findings) {
            Optional<Outcome> outcome = state.on(finding, 0, Grain.DEVELOPMENT).map(Telling::outcome);
            if (outcome.isPresent()) {
                told.add(outcome.get());
                state = outcome.get() == Outcome.WITHDRAWAL ? new Silent() : new Told(finding.claims());
            }
        }
        return told;
    }

    private static ArticleCase state(String name) {
        return switch (name) {
            case "silent" -> new Silent();
            case "told" -> new Told(Set.of());
            case "repeated" -> new Repeated();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Set<String> letters(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(""));
    }
}
