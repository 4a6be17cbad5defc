package dev.wirewatch.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OppositesTest {

    private final Opposites opposites = new Opposites();

    @ParameterizedTest
    @CsvSource({"rising, rise", "banned, ban", "arrives, arrive", "denies, deny", "stopping, stop", "bought, bought"})
    void aFormIsFoundByItsRegularEnding(String form, String base) {
        assertThat(opposites.base(form)).contains(base);
    }

    @Test
    void aWordThatOnlyBeginsAlikeIsAnotherOne() {
        assertThat(opposites.base("enterprise")).isEmpty();
        assertThat(opposites.base("endless")).isEmpty();
    }

    @Test
    void oppositesGoBothWays() {
        assertThat(opposites.of("rose")).isEqualTo(opposites.of("rise"));
        assertThat(opposites.of("guilty")).contains("innocent");
        assertThat(opposites.of("innocent")).contains("guilty");
    }
}
