package dev.wirewatch.english.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.wirewatch.english.Samples;
import dev.wirewatch.entities.CatalogEntry;
import dev.wirewatch.entities.CatalogIndex;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {

    private static final CatalogEntry FOOTBALLER = new CatalogEntry(
            "q1",
            EntityType.PERSON,
            "Otto Fenn",
            List.of(),
            "striker of Tarnwick Rovers, football",
            List.of("Tarnwick Rovers"));
    private static final CatalogEntry JUDGE = new CatalogEntry(
            "q2", EntityType.PERSON, "Otto Fenn", List.of("Justice Fenn"), "judge in Oslo", List.of("Supreme Court"));

    @Test
    void anEntryIsMeantByAnyOfItsNames() {
        CatalogEntry bank =
                new CatalogEntry("q3", EntityType.ORGANIZATION, "Bank of Tarnwick", List.of("Tarnwick Bank"));

        assertThat(link("Shares of Tarnwick Bank fell on Monday.", bank))
                .filteredOn(entity -> entity.id().equals("q3"))
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.name()).isEqualTo("Bank of Tarnwick");
                    assertThat(entity.candidates()).isEmpty();
                });
    }

    @Test
    void ofTwoEntriesTheOneIsMeantThatTheTextHasMoreWordsOf() {
        assertThat(link("Otto Fenn scored twice for Tarnwick Rovers.", FOOTBALLER, JUDGE))
                .extracting(Entity::id)
                .contains("q1")
                .doesNotContain("q2");
        assertThat(link("Otto Fenn told the Supreme Court in Oslo to wait.", FOOTBALLER, JUDGE))
                .extracting(Entity::id)
                .contains("q2")
                .doesNotContain("q1");
    }

    @Test
    void whenTheTextDoesNotTellBothRemainCandidates() {
        assertThat(link("Otto Fenn smiled. Reporters asked Fenn why.", FOOTBALLER, JUDGE))
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.id()).isEqualTo("person:otto-fenn");
                    assertThat(entity.candidates()).containsExactly("q1", "q2");
                });
    }

    @Test
    void aSurnameThatIsAnAliasDoesNotMeanSomebodyOfAnotherGivenName() {
        CatalogEntry otto = new CatalogEntry("q4", EntityType.PERSON, "Otto Fenn", List.of("Fenn"));

        assertThat(link("Laura Fenn left. Reporters asked Fenn why.", otto))
                .extracting(Entity::id)
                .containsExactly("person:laura-fenn");
        assertThat(link("Reporters told Mr Fenn to wait.", otto))
                .extracting(Entity::id)
                .containsExactly("q4");
    }

    @Test
    void aCompanyThatTheModelTakesForAPlaceIsStillTheCompany() {
        CatalogEntry company = new CatalogEntry("q5", EntityType.ORGANIZATION, "Orla Bay", List.of());

        assertThat(link("Ships of Orla Bay sailed to Bergen.", company))
                .extracting(Entity::id)
                .contains("q5");
    }

    @Test
    void countriesAreKnownUnlessTheUserKnowsThemBetter() {
        CatalogEntry france = new CatalogEntry("q142", EntityType.PLACE, "France", List.of());
        String text = "The French Republic and Britain signed in Paris. France pays.";

        assertThat(link(text))
                .extracting(Entity::id, Entity::name)
                .containsExactlyInAnyOrder(
                        tuple("country:FR", "France"),
                        tuple("country:GB", "United Kingdom"),
                        tuple("place:paris", "Paris"));
        assertThat(link(text, france))
                .filteredOn(entity -> entity.id().equals("q142"))
                .singleElement()
                .satisfies(entity -> assertThat(entity.mentions()).hasSize(2));
    }

    private static List<Entity> link(String text, CatalogEntry... known) {
        return Samples.ANNOTATOR
                .annotate(new Document("test", text), CatalogIndex.of(List.of(known)))
                .entities();
    }
}
