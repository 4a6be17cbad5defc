package dev.wirewatch.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparedTextTest {

    @Test
    void sentencesEndAtStopsAndLines() {
        assertThat(ComparedText.of("Dr. Ilves paid 2.5 million. \"Go home!\" Tarn shouted\n\nOrla slept")
                        .sentences())
                .hasSize(4);
    }

    @Test
    void allFormsOfAWordAreOneTerm() {
        ComparedText text = ComparedText.of("The mayor's resignation; she resigned.");

        assertThat(text.terms()).containsExactlyInAnyOrder("mayor", "resig");
        assertThat(text.count()).isEqualTo(3);
    }

    @Test
    void apostrophesAndPointsStayInsideWords() {
        assertThat(ComparedText.of("Isn’t 6.32, or 1,200.").words())
                .extracting(TextWord::lower)
                .containsExactly("isn't", "6.32", "or", "1,200");
    }
}
