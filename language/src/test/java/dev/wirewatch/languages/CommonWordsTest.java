package dev.wirewatch.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommonWordsTest {

    private final CommonWords common = new CommonWords();

    @Test
    void aCommonWordIsOneOfItsLanguage() {
        assertThat(common.has("und", Optional.of("de"))).isTrue();
        assertThat(common.has("und", Optional.of("en"))).isFalse();
        assertThat(common.has("harbour", Optional.of("en"))).isFalse();
    }

    @Test
    void inATextOfNoKnownLanguageACommonWordOfAnyIsOne() {
        assertThat(common.has("und", Optional.empty())).isTrue();
        assertThat(common.has("harbour", Optional.empty())).isFalse();
    }
}
