package dev.wirewatch.english.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "harrumphed, harrumph",
        "quipped, quip",
        "mused, muse",
        "raged, rage",
        "replied, reply",
        "signalled, signal",
        "yells, yell",
        "stresses, stress",
        "agrees, agree",
        "sang, sang",
    })
    void theBaseOfARegularFormIsFoundAgain(String form, String base) {
        assertThat(Inflection.base(form)).isEqualTo(base);
    }
}
