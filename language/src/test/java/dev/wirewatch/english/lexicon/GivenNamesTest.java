package dev.wirewatch.english.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenNamesTest {

    @Test
    void aGivenNameIsKnownAsATextSpellsIt() {
        assertThat(GivenNames.contains("Anna")).isTrue();
        assertThat(GivenNames.contains("anna")).isFalse();
        assertThat(GivenNames.contains("Harbour")).isFalse();
    }

    @Test
    void itTellsThePronounUnlessItIsGivenToWomenAndMen() {
        assertThat(GivenNames.pronounOf("Anna")).contains("she");
        assertThat(GivenNames.pronounOf("PETER")).contains("he");
        assertThat(GivenNames.contains("Robin")).isTrue();
        assertThat(GivenNames.pronounOf("Robin")).isEmpty();
        assertThat(GivenNames.pronounOf("Harbour")).isEmpty();
    }
}
