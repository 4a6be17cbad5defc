package dev.wirewatch.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogIndexTest {

    private static final CatalogEntry FENN =
            new CatalogEntry("q1", EntityType.PERSON, "Otto Fenn", List.of("The Harbour Master"));

    private final CatalogIndex index = new CatalogIndex();

    @Test
    void anEntryIsFoundByNameAndAliasLetterCaseAndSpacingAside() {
        index.put(FENN);

        assertThat(index.find(EntityType.PERSON, "OTTO  fenn")).containsExactly(FENN);
        assertThat(index.find(EntityType.PERSON, "the harbour master")).containsExactly(FENN);
        assertThat(index.find(EntityType.PLACE, "Otto Fenn")).isEmpty();
    }

    @Test
    void aNameOfTwoEntriesFindsBothUntilOneIsRemoved() {
        CatalogEntry other = new CatalogEntry("q2", EntityType.PERSON, "Otto Fenn", List.of());
        index.put(FENN);
        index.put(other);
        assertThat(index.find(EntityType.PERSON, "Otto Fenn")).containsExactlyInAnyOrder(FENN, other);

        index.remove("q2");

        assertThat(index.find(EntityType.PERSON, "Otto Fenn")).containsExactly(FENN);
    }

    @Test
    void namesOfSeveralWordsAreFoundByTheirExactSpelling() {
        index.put(new CatalogEntry("q3", EntityType.ORGANIZATION, "Fenn’s Boats, Inc.", List.of("Fenn")));

        assertThat(index.findSpelled("Fenn's Boats, Inc.")).hasSize(1);
        assertThat(index.findSpelled("fenn's boats, inc.")).isEmpty();
        assertThat(index.findSpelled("Fenn")).isEmpty();
        assertThat(index.hasNameThatBegins("Fenn")).isTrue();

        index.remove("q3");

        assertThat(index.findSpelled("Fenn's Boats, Inc.")).isEmpty();
        assertThat(index.hasNameThatBegins("Fenn")).isFalse();
    }

    @Test
    void anEntryThatIsPutAgainLosesTheNamesItNoLongerHas() {
        index.put(FENN);
        index.put(new CatalogEntry("q1", EntityType.PERSON, "Otto Lund", List.of()));

        assertThat(index.find(EntityType.PERSON, "Otto Fenn")).isEmpty();
        assertThat(index.size()).isEqualTo(1);
    }
}
