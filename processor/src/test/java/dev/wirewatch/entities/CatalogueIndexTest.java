package dev.wirewatch.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueIndexTest {

    private static final CatalogueEntry FENN =
            new CatalogueEntry("q1", EntityType.PERSON, "Otto Fenn", List.of("The Harbour Master"));

    private final CatalogueIndex index = new CatalogueIndex();

    @Test
    void anEntryIsFoundByNameAndAliasLetterCaseAndSpacingAside() {
        index.put(FENN);

        assertThat(index.find(EntityType.PERSON, "OTTO  fenn")).contains(FENN);
        assertThat(index.find(EntityType.PERSON, "the harbour master")).contains(FENN);
        assertThat(index.find(EntityType.PLACE, "Otto Fenn")).isEmpty();
    }

    @Test
    void aNameOfTwoEntriesFindsNeitherUntilOneIsRemoved() {
        index.put(FENN);
        index.put(new CatalogueEntry("q2", EntityType.PERSON, "Otto Fenn", List.of()));
        assertThat(index.find(EntityType.PERSON, "Otto Fenn")).isEmpty();

        index.remove("q2");

        assertThat(index.find(EntityType.PERSON, "Otto Fenn")).contains(FENN);
    }

    @Test
    void anEntryThatIsPutAgainLosesTheNamesItNoLongerHas() {
        index.put(FENN);
        index.put(new CatalogueEntry("q1", EntityType.PERSON, "Otto Lund", List.of()));

        assertThat(index.find(EntityType.PERSON, "Otto Fenn")).isEmpty();
        assertThat(index.size()).isEqualTo(1);
    }
}
