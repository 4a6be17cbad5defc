package dev.wirewatch.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void tellsWordByWordWhatAParagraphChanged() {
        assertThat(shown(
                        "One.\n\nThe quay held for two days.\n\nThree.",
                        "One.\n\nThe quay held for nine days.\n\nThree."))
                .containsExactly("The quay held for [-two -][+nine +]days.");
    }

    @Test
    void paragraphsThatCameAndWentAreWhole() {
        assertThat(shown("One.\n\nTwo.", "One.\n\nTwo.\n\nThree.")).containsExactly("[+Three.+]");
        assertThat(shown("One.\n\nTwo.", "Two.")).containsExactly("[-One.-]");
        assertThat(shown("One.", "One.")).isEmpty();
    }

    @Test
    void textsWithNothingInCommonTakeNoLongTime() {
        String older =
                Stream.iterate(0, i -> i + 1).limit(1_900).map(i -> "a" + i).collect(Collectors.joining("\n\n"));

        assertThat(Difference.of(older, older.replace('a', 'b'))).hasSize(1_900);
    }

    private static List<String> shown(String older, String newer) {
        return Difference.of(older, newer).stream()
                .map(difference -> difference.parts().stream()
                        .map(part -> switch (part.side()) {
                            case BOTH -> part.text();
                            case OLD -> "[-" + part.text() + "-]";
                            case NEW -> "[+" + part.text() + "+]";
                        })
                        .collect(Collectors.joining()))
                .toList();
    }
}
