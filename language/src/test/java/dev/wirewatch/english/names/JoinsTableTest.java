package dev.wirewatch.english.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.english.Samples;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.WordLists;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what {@code joins.txt} says of texts. */
class JoinsTableTest {

    static Stream<String> cases() {
        return WordLists.read(JoinsTableTest.class, "joins.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void formsOfOneNameAreJoined(String line) {
        String[] sides = line.split(" => ", 2);
        String text = sides[0].replace("|", "\n");
        List<String> expected = List.of(sides[1].split("; ", -1));

        assertThat(found(text)).containsAll(expected);
    }

    private static List<String> found(String text) {
        return Samples.ANNOTATOR.annotate(new Document("test", text), Catalog.empty()).entities().stream()
                .map(entity -> entity.name() + ": "
                        + entity.mentions().stream().map(span -> span.in(text)).collect(Collectors.joining(", ")))
                .toList();
    }
}
