package dev.wirewatch.english.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmericanSpellingTest {

    private static final AmericanSpelling SPELLING = AmericanSpelling.load();

    @ParameterizedTest
    @CsvSource({
        "organisation, organization",
        "Labour,       Labor",
        "harbours,     harbors",
        "programmes,   programs",
        "anaemia,      anemia",
        "haematology,  hematology",
        "january,      January",
        "march,        march",
        "glamour,      glamour",
        "Harbour,      Harbour",
        "four,         four",
        "harbor,       harbor"
    })
    void britishWordsBecomeAmerican(String word, String american) {
        assertThat(SPELLING.of(word)).isEqualTo(american);
    }
}
