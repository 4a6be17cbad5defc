package dev.wirewatch.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StopWordsTest {

    private final StopWords stopWords = new StopWords();

    @Test
    void aCommonWordIsOneOfItsLanguage() {
        assertThat(stopWords.has("und", Optional.of("de"))).isTrue();
        assertThat(stopWords.has("und", Optional.of("en"))).isFalse();
        assertThat(stopWords.has("harbour", Optional.of("en"))).isFalse();
    }

    @Test
    void inATextOfNoKnownLanguageACommonWordOfAnyIsOne() {
        assertThat(stopWords.has("und", Optional.empty())).isTrue();
        assertThat(stopWords.has("harbour", Optional.empty())).isFalse();
    }
}
