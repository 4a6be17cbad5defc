package dev.wirewatch.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({"Coastwire, Coastwire", "Coastwire daily, Coastwire…", "港の新聞港の新聞, 港の新聞港…", "Coast wire ltd, Coast wire…"
    })
    void longNamesAreCutToTheirPlaces(String name, String shown) {
        assertThat(Columns.shortened(name, 11)).isEqualTo(shown);
    }

    @Property
    void aShortenedTextFits(@ForAll String text) {
        assertThat(Columns.width(Columns.shortened(text, 10))).isLessThanOrEqualTo(10);
    }
}
