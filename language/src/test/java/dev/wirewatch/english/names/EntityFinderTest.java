package dev.wirewatch.english.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.english.Samples;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.CatalogEntry;
import dev.wirewatch.entities.CatalogIndex;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityFinderTest {

    @Test
    void aSurnameATitleAndAPossessiveJoinTheOneFullName() {
        String text = "Anna Bergström runs the company. Bergström's plan is bold. Ms. Bergström left Paris on Monday.";

        assertThat(find(text, Catalog.empty()))
                .filteredOn(entity -> entity.type() == EntityType.PERSON)
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.id()).isEqualTo("person:anna-bergstrom");
                    assertThat(person.name()).isEqualTo("Anna Bergström");
                    assertThat(person.mentions())
                            .extracting(span -> span.in(text))
                            .containsExactly("Anna Bergström", "Bergström", "Bergström");
                });
    }

    @Test
    void twoPeopleOfOneSurnameStayTwo() {
        String text = "Peter Hollis met Laura Hollis in London. Mr. Hollis smiled.";

        assertThat(find(text, Catalog.empty()))
                .filteredOn(entity -> entity.type() == EntityType.PERSON)
                .extracting(Entity::name)
                .containsExactly("Peter Hollis", "Laura Hollis", "Hollis");
    }

    @Test
    void anAcronymThatTheTextExplainsJoinsItsExpansion() {
        String text = "The World Harbour Organization (WHO) met in Geneva. The WHO said boats were safe.";

        assertThat(find(text, Catalog.empty()))
                .filteredOn(entity -> entity.type() == EntityType.ORGANIZATION)
                .extracting(Entity::name)
                .containsExactly("World Harbour Organization");
    }

    @Test
    void anEntityByAnyOfACatalogEntrysNamesGetsItsIdAndName() {
        CatalogIndex catalog = new CatalogIndex();
        catalog.put(new CatalogEntry("q7", EntityType.PERSON, "Dr Anna K. Bergström", List.of("Anna Bergström")));

        assertThat(find("Anna Bergström left Paris on Monday.", catalog))
                .filteredOn(entity -> entity.type() == EntityType.PERSON)
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.id()).isEqualTo("q7");
                    assertThat(person.name()).isEqualTo("Dr Anna K. Bergström");
                });
    }

    @Test
    void aNameOfTheCatalogThatTheModelMissesIsFoundByItsCapitals() {
        CatalogIndex catalog = new CatalogIndex();
        catalog.put(new CatalogEntry("q8", EntityType.OTHER, "Quiet Waters Act", List.of()));
        String text = "Lawmakers passed the Quiet Waters Act. It is for quiet waters act fans.";

        assertThat(find(text, catalog))
                .filteredOn(entity -> entity.id().equals("q8"))
                .singleElement()
                .satisfies(act -> assertThat(act.mentions()).hasSize(1));
    }

    private static List<Entity> find(String text, Catalog catalog) {
        return Samples.ANNOTATOR.annotate(new Document("test", text), catalog).entities();
    }
}
