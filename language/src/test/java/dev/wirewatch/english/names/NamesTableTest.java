package dev.wirewatch.english.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.english.Samples;
import dev.wirewatch.entities.Catalog;
import dev.wirewatch.entities.Entity;
import dev.wirewatch.entities.EntityType;
import dev.wirewatch.text.Document;
import dev.wirewatch.text.Span;
import dev.wirewatch.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what {@code names.txt} says of texts. */
class NamesTableTest {

    private static final Pattern MARKED = Pattern.compile("\\[([POL]):([^]]+)]");
    private static final Map<String, EntityType> TYPES =
            Map.of("P", EntityType.PERSON, "O", EntityType.ORGANIZATION, "L", EntityType.PLACE);

    private record Named(String words, int start, EntityType type) {}

    static Stream<String> cases() {
        return WordLists.read(NamesTableTest.class, "names.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesAreFoundWithTheirTypeAndTheirEnds(String marked) {
        StringBuilder text = new StringBuilder();
        List<Named> expected = new ArrayList<>();
        int from = 0;
        Matcher mark = MARKED.matcher(marked);
        while (mark.find()) {
            text.append(marked, from, mark.start());
            expected.add(new Named(mark.group(2), text.length(), TYPES.get(mark.group(1))));
            text.append(mark.group(2));
            from = mark.end();
        }
        text.append(marked.substring(from));

        assertThat(found(text.toString().replace("|", "\n"))).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Named> found(String text) {
        List<Named> found = new ArrayList<>();
        for (Entity entity : Samples.ANNOTATOR
                .annotate(new Document("test", text), Catalog.empty())
                .entities()) {
            for (Span span : entity.mentions()) {
                found.add(new Named(span.in(text), span.start(), entity.type()));
            }
        }
        return found;
    }
}
