package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongerNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Tarno, PLACE, Gulf of Tarno",
        "Tarno, PLACE, New Tarno",
        "Tarno, PLACE, Tarno City",
        "Tarno, ORGANIZATION, Bank of Tarno",
        "Tarno, ORGANIZATION, Tarno Times",
        "Tarno, PERSON, Tarno Quillon",
        "Edwin Quillon, PERSON, Edwin Quillon Jr.",
    })
    void aNameIsNotMeantBySomebodyElsesLongerOne(String watched, EntityType type, String longer) {
        assertThat(matches(watch(watched, Optional.empty()), type, longer)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Quillon, PERSON, Edwin Quillon",
        "Brackmoor, ORGANIZATION, Brackmoor Holdings Ltd.",
        "Brackmoor, ORGANIZATION, Brackmoor Bank",
    })
    void aSurnameAndACompanyWithItsLegalFormAreTheSame(String watched, EntityType type, String longer) {
        assertThat(matches(watch(watched, Optional.empty()), type, longer)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"place:quillon, 0", "country:QU, 0", "person:quillon, 1", "q7, 1"})
    void aWatchWhoseIdIsAPlacesIsNotMetByASurname(String id, int matches) {
        assertThat(matches(watch("Quillon", Optional.of(id)), EntityType.PERSON, "Edwin Quillon"))
                .hasSize(matches);
    }

    private static Watch watch(String name, Optional<String> id) {
        return Watch.of("w", name, new Rule.Mentions(Sample.named(id, name)));
    }

    private static List<Match> matches(Watch watch, EntityType type, String longer) {
        WatchIndex index = new WatchIndex();
        index.put(watch);
        String text = "It rained on " + longer + " all day.";
        int start = text.indexOf(longer);
        Entity entity = new Entity("x", type, longer, List.of(new Span(start, start + longer.length())));
        return index.match(new Sample(text).reading(List.of(), List.of(entity), List.of()))
                .all();
    }
}
