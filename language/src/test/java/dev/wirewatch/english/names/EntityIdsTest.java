package dev.wirewatch.english.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.english.Samples;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityIdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.N. sent tents on Monday. | organization:united-nations",
                "The UN sent tents on Monday. | organization:united-nations",
                "The United Nations sent tents on Monday. | organization:united-nations",
                "The IMF lent money to Kenya. | organization:international-monetary-fund",
                "The U.S. Congress met on Monday. | organization:congress",
                "The U.S. Federal Reserve met on Monday. | organization:federal-reserve",
                "The Tarno Organisation for Trade met on Monday. | organization:tarno-organization-for-trade",
                "Edwin Q. Thackery left on Monday. | person:edwin-thackery",
                "JAPAN BUYS MORE GRAIN | country:JP",
                "He was born in the Soviet Union in 1960. | country:SU",
            })
    void oneNameHasOneIdWhateverItsForm(String text, String id) {
        assertThat(ids(text)).contains(id);
    }

    @Test
    void twoPeopleWhomAnInitialTellsApartStayTwo() {
        assertThat(ids("Edwin Q. Thackery met Edwin B. Thackery in London."))
                .contains("person:edwin-q-thackery", "person:edwin-b-thackery");
    }

    private static List<String> ids(String text) {
        return Samples.ANNOTATOR.annotate(new Document("test", text), Catalog.empty()).entities().stream()
                .map(Entity::id)
                .toList();
    }
}
