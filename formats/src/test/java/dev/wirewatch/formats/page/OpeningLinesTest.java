package dev.wirewatch.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3. März 2026 | ''",
                "Updated: March 3, 2026, 5 p.m. | ''",
                "The port closed on 3 March 2026. | The port closed on 3 March 2026."
            })
    void aDateAboveTheTextIsNoPartOfIt(String line, String left) {
        OpeningLines opening = new OpeningLines("Port shut", "", List.of());

        assertThat(opening.removeFrom(line)).isEqualTo(left);
    }
}
