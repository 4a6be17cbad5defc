package dev.wirewatch.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A country is told by its names, its people's and its cities'. */
class CountryWatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PL | Poland voted. | 1",
                "PL | Polish voters stayed away. | 1",
                "PL | Buyers polish the silver. | 0",
                "PL | It snowed in Warsaw. | 1",
                "NO | It snowed in Bergen. | 1",
                "NO | Norwegians voted. | 1",
                "NO | Sweden voted. | 0",
                "XX | Sweden voted. | 0",
            })
    void byItsNamesItsCitiesAndItsPeople(String code, String text, int matches) {
        assertThat(match(code, new Sample(text).reading(List.of(), List.of(), List.of())))
                .hasSize(matches);
    }

    @ParameterizedTest
    @CsvSource({"PERSON, Warsaw Quillon", "ORGANIZATION, Bank of Poland"})
    void notByTheNameOfSomebodyElse(EntityType type, String name) {
        Sample sample = new Sample("On Monday " + name + " spoke.");
        Entity entity = new Entity("x", type, name, List.of(sample.span(name)));

        assertThat(match("PL", sample.reading(List.of(), List.of(entity), List.of())))
                .isEmpty();
    }

    private static List<Match> match(String code, Reading reading) {
        WatchIndex index = new WatchIndex();
        Named country = new Named(Optional.empty(), List.of(), NameCase.SMART, Optional.of(code));
        index.put(Watch.of("w", "W", new Rule.Mentions(country)));
        return index.match(reading).all();
    }
}
