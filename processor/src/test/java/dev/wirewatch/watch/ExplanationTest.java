package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.Cue;
import dev.wirewatch.claims.CueKind;
import dev.wirewatch.claims.Factuality;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    private static final Sample SAMPLE = new Sample("Orla port shut\n\nThe Gulf of Tarno is calm. Ana Ruiz denied that"
            + " Meridian was broke.\n\nPhoto: the Quay Union");

    private static final Reading READING = SAMPLE.reading(
            List.of(SAMPLE.span("Photo: the Quay Union")),
            List.of(new Entity("x", EntityType.PLACE, "Gulf of Tarno", List.of(SAMPLE.span("Gulf of Tarno")))),
            List.of(SAMPLE.claim(
                    "Ana Ruiz",
                    Optional.empty(),
                    new Cue(List.of(), "deny", CueKind.DENY, Factuality.SAID),
                    "Meridian was broke")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENTITY | Meridian | It has the name “Meridian”: %s",
                "ENTITY | MERIDIAN | Its name is there, but written with other capitals.",
                "ENTITY | Quay Union | Its name is only in what is no story, such as a caption or a teaser.",
                "ENTITY | Tarno | Its name is only within a longer name that is somebody else's.",
                "ENTITY | Corvane | Neither its id nor one of its names is in the article.",
                "CLAIMS_BY | Meridian | It is named, but makes no claim.",
                "CLAIMS_ABOUT | Orla | It is named, but in no claim.",
            })
    void aNameIsThereOrSomethingIsInItsWay(WatchKind kind, String name, String sentence) {
        Rule rule = Rule.of(kind, Sample.named(Optional.empty(), name), Set.of());

        assertThat(because(rule)).singleElement().asString().startsWith(sentence.replace("%s", ""));
    }

    @Test
    void aClaimMustHaveTheActs() {
        Rule rule = new Rule.ClaimsBy(Sample.named(Optional.empty(), "Ana Ruiz"), Set.of(CueKind.WARN));

        assertThat(because(rule))
                .containsExactly("There are claims, but none with the acts warn that is made and not negated.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "port AND strike | It lacks strike.",
                "port NOT calm | It has calm, which it must not have.",
                "strike OR rail | It does not meet strike or rail.",
                "port AND (walkout OR rail*) | It lacks walkout or rail*.",
                "headline:calm | It does not meet headline:calm.",
            })
    void aQueryLacksSomething(String query, String sentence) {
        assertThat(because(new Rule.Query(query))).containsExactly(sentence);
    }

    @Test
    void aFilterTurnsItDown() {
        Filters filters = new Filters(
                List.of("Coastwire"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty());
        Watch watch = new Watch("w", "W", new Rule.Query("port"), filters, AlertPolicy.DEFAULT, Metadata.NONE);

        assertThat(Explanation.of(watch, READING)).isInstanceOfSatisfying(Explanation.TurnedDown.class, down -> {
            assertThat(down.because()).containsExactly("Its source is Northwire, which is none of Coastwire.");
            assertThat(down.match().reasons()).hasSize(1);
        });
    }

    private static List<String> because(Rule rule) {
        return Explanation.of(Watch.of("w", "W", rule), READING).because();
    }
}
