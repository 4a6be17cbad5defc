package dev.wirewatch.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CORRECTED - Pier closes       | CORRECTION | Pier closes
                    (CORRECTION) - Pier closes    | CORRECTION | Pier closes
                    UPDATE 2-Pier closes          | UPDATE     | Pier closes
                    Korrektur: Der Kai schließt   | CORRECTION | Der Kai schließt
                    Factbox: Piers of the north   | REPORT     | Piers of the north
                    Breaking news: Pier closes    | FLASH      | Pier closes
                    """)
    void aHeadlineStartsWithWhatTheArticleIs(String headline, Label label, String rest) {
        assertThat(Labels.of(headline, "The pier closes.")).isEqualTo(new Labels(Set.of(label), rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Regulator corrects its forecast", "Update of the roof begins", "Flash-flood warning in Orla"})
    void aWordThatIsNotSetApartIsOfTheHeadline(String headline) {
        assertThat(Labels.of(headline, "It begins.").labels()).isEmpty();
    }

    @Test
    void anAgencySignsInTheDatelineTheBylineAndTheLastLine() {
        assertThat(Credits.of("Tarn Echo", "ORLA (Reuters) - The pier closes."))
                .containsExactly("Reuters", "Tarn Echo");
        assertThat(Credits.of("", "By Anna Lund, Associated Press\n\nThe pier closes."))
                .containsExactly("AP");
        assertThat(Credits.of("", "The pier closes.\n\n- Agence France-Presse")).containsExactly("AFP");
        assertThat(Credits.of("REUTERS", "The pier closes.")).containsExactly("Reuters");
    }

    @Test
    void anAgencyInASentenceSignsNothing() {
        assertThat(Credits.of("", "The pier closes, the Associated Press reported."))
                .isEmpty();
    }

    @Test
    void wordsAreReadInAnyScript() {
        assertThat(WordReader.read("Ærø’s 3.5 mln, “so far” 港口关闭。").stream().map(Word::text))
                .containsExactly("ærø", "s", "3.5", "mln", "so", "far", "港", "口", "关", "闭");
    }

    @Test
    void aNumberOfTheSameThingThatDiffersHasChanged() {
        Figures before = figures("The quake killed 36 people and hurt two hundred in 4 towns.");
        Figures after = figures("The quake killed 46 people and hurt two hundred in 4 towns, 9 of them badly.");

        assertThat(after.changedFrom(before)).containsExactly(new Change("36", "46"));
        assertThat(after.shared(before)).isBetween(0.5, 0.9);
    }

    @Test
    void aNumberInWordsIsTheSameInDigits() {
        assertThat(figures("It has three masts.").shared(figures("It has 3 masts.")))
                .isEqualTo(1);
    }

    @Test
    void aTextIsContainedInALongerOneThoughBothAreSampled() {
        List<String> words = Arrays.asList(
                new Random(1).ints(4000, 0, 700).mapToObj(n -> "w" + n).toArray(String[]::new));
        Shingles whole = shingles(words);
        Shingles half = shingles(words.subList(1000, 3000));

        assertThat(half.overlap(whole).containment()).isGreaterThan(0.95);
        assertThat(shingles(words.subList(0, 900))
                        .overlap(shingles(words.subList(2000, 2900)))
                        .containment())
                .isLessThan(0.05);
    }

    private static Shingles shingles(List<String> words) {
        return Shingles.of(WordReader.read(words.stream().collect(Collectors.joining(" "))));
    }

    private static Figures figures(String text) {
        return Figures.of(WordReader.read(text));
    }
}
