package dev.wirewatch.english.claims.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.claims.figures.Quantity;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFiguresTest {

    private static final EventFigures FIGURES = new EventFigures();

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
            The blast killed 14 people and injured at least 30. > exactly 14 killed; at least 30 injured
            Nine dead in Varna Hollow landslide > exactly 9 killed
            A death toll of 21 was given. > exactly 21 killed
            The toll stands at 21. > exactly 21 killed
            Landslide toll rises to 21 > exactly 21 killed
            The death toll from Tuesday's landslide above the village rose to 21. > exactly 21 killed
            About 40 people were hurt, police said. > about 40 injured
            Twelve passengers, most of them pupils, were wounded. > exactly 12 injured
            Police arrested more than 200 protesters on Saturday. > more than 200 arrested
            Some 3,000 residents have been evacuated. > about 3000 displaced
            As many as 17 people are missing. > at most 17 missing
            Two trains collided near Orla on Friday, killing 14 passengers and leaving 60 more injured. > exactly 14 killed
            The number of people killed in the floods has climbed to 54. > exactly 54 killed
            Police detained 12 men aged 19 to 30. > exactly 12 arrested
            Police arrested 12 people over the killing of a mayor. > exactly 12 arrested
            Three men died of their wounds. > exactly 3 killed
            14 people were killed in the crash of a bus carrying 40 passengers. > exactly 14 killed
            The blast killed 5, wounded 12. > exactly 5 killed; exactly 12 injured
            The death toll rose from 12 to 21. > exactly 21 killed
            The storm claimed the lives of 40 people. > exactly 40 killed
            The deaths of 14 miners shocked the town. > exactly 14 killed
            A bus crash on May 12 killed 14 people. > exactly 14 killed
            Fourteen people were killed and the toll is expected to rise. > exactly 14 killed
            Blast in Orla Kills 14 > exactly 14 killed
            Four students were stabbed to death, and two men killed. > exactly 4 killed; exactly 2 killed
            The quake has injured three people. > exactly 3 injured
            Six soldiers were killed and a lorry burnt. > exactly 6 killed/soldiers
            Two gunmen and 11 people died. > exactly 11 killed
            He said 30 of the 80 wounded were still in hospital. > exactly 80 injured
            """)
    void whatBecameOfPeopleIsCounted(String text, String figures) {
        assertThat(read(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three years ago a landslide there killed 40 people.",
                "A landslide in March killed 40 people.",
                "In 2019 a flood killed 40 people. It also injured 300.",
                "As many as 500 people may have died.",
                "Another three people were hurt.",
                "A mother of two was killed.",
                "Singer Bo Quell dies at 91.",
                "Two brothers aged 19 and 22 were killed.",
                "A man and a woman, 34 and 29, were killed.",
                "The landing saved 150 lives.",
                "She had 14 kills and 9 digs.",
                "He had 14 stab wounds.",
                "Quell scored 25 before being hurt.",
                "He was charged with plotting to kill 30 soldiers.",
                "The army denied killing 14 people.",
                "Five people went to a rally on the death of a teenager.",
                "Bo Quell, 39, was wounded.",
                "Nine jurors voted for the death penalty.",
                "Dozens were injured.",
                "The storm destroyed 14 houses and killed a dog.",
                "The two missing airliners were found.",
                "One person was killed."
            })
    void otherNumbersAreNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aTollFurtherDownIsThatOfAnotherEvent() {
        String line = "The road was shut. ";
        assertThat(read("A slide hit the road. " + line + "It killed nine people."))
                .isEqualTo("exactly 9 killed");
        assertThat(read(line.repeat(6) + "A flood nearby killed nine people.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
            A magnitude 5.8 earthquake shook Orla on Monday. > exactly 5.8 magnitude/Monday
            The 6.1-magnitude quake was felt in Tarn. > exactly 6.1 magnitude
            The survey put the quake at magnitude-5.4, but the institute said it was 5.7. > exactly 5.4 magnitude; exactly 5.7 magnitude
            The quake had a strength of about 6.0 on the Richter scale. > about 6 magnitude
            A quake measuring at least magnitude 5.9 struck 4.5 miles from Orla. > at least 5.9 magnitude
            """)
    void anEarthquakeHasAMagnitude(String text, String figures) {
        assertThat(read(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A magnitude 6.0 quake can cause heavy damage.",
                "The town was hit by a 6.4 quake in February.",
                "Four aftershocks of magnitude 4.1 were felt.",
                "Shares fell 5.2 per cent after the quake."
            })
    void anotherNumberIsNoMagnitude(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aSecondQuakeIsAnotherOne() {
        assertThat(read("Quake hits Orla\n\nAn earthquake of magnitude 5.2 hit Orla. The quake broke windows. "
                        + "Hours earlier a 5.6 quake had shaken the coast."))
                .isEqualTo("exactly 5.2 magnitude");
    }

    @Test
    void aHugeTextIsReadInOneGo() {
        assertThat(read("40 people were killed and ".repeat(40_000))).isEmpty();
        assertThat(FIGURES.in("It is a quake. It measured magnitude 5.5. ".repeat(20_000)))
                .hasSize(20_000);
    }

    private static String read(String text) {
        return FIGURES.in(text).stream()
                .map(figure -> {
                    Quantity quantity = figure.amount().quantities().get(0);
                    return "%s %s %s%s"
                            .formatted(
                                    figure.amount()
                                            .qualifier()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', ' '),
                                    quantity.low().toPlainString(),
                                    quantity.unit(),
                                    quantity.per().isEmpty() ? "" : "/" + quantity.per());
                })
                .collect(Collectors.joining("; "));
    }
}
