package dev.wirewatch.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.formats.article.Input;
import dev.wirewatch.formats.article.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MainContentTest {

    private static final List<String> STORY = List.of(
            "The storm came over the hills at noon, and by one o'clock it had taken the roof of the school at Varn.",
            "Nobody was in it, since the term has not begun, the head teacher, Olaf Berg, told reporters at the gate.",
            "The fire service, which was called to forty houses in two hours, asked people to stay away from the river.",
            "At the mill the water stood a meter high, and its owners, a family from Orla, have sent the workers home.",
            "The town will ask the region for money, its mayor said, and expects to hear within a week or two at most.",
            "More rain is forecast for Sunday, though the wind should be much weaker then, according to the weather office.");

    /** Of no page, and as long as a paragraph of the story. */
    private static final String OTHER =
            "Number %d: nothing of what is said here belongs to it, however long it is and however many commas it has.";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theStoryIsFoundAndNothingElse(String name, String markup) {
        String page = "<html><head><title>Storm over Varn</title></head><body><nav><a href=/>Home</a></nav>"
                + withText(markup) + "<footer><p>All rights reserved.</p></footer></body></html>";

        assertThat(body(page))
                .isEqualTo(IntStream.range(0, STORY.size())
                        .filter(i -> markup.contains(place(i)))
                        .mapToObj(STORY::get)
                        .toList());
    }

    static Stream<Arguments> theStoryIsFoundAndNothingElse() throws IOException {
        try (InputStream in = MainContentTest.class.getResourceAsStream("main-content.txt")) {
            String cases = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(cases.strip().split("\n\n"))
                    .skip(1) // what the file says of itself
                    .map(lines -> lines.split("\n", 2))
                    .map(parts -> Arguments.of(parts[0], parts[1]));
        }
    }

    private static String withText(String markup) {
        String page = markup;
        for (int i = 0; i < STORY.size(); i++) {
            page = page.replace(place(i), STORY.get(i));
        }
        for (int i = 0; page.contains("{x}"); i++) {
            page = page.replaceFirst("\\{x}", OTHER.formatted(i));
        }
        return page;
    }

    private static String place(int i) {
        return "{" + (i + 1) + "}";
    }

    private static List<String> body(String page) {
        List<Piece> pieces = PageReader.read(
                        page, new Input(new byte[0], Optional.empty(), Optional.empty(), Optional.empty()))
                .pieces();
        return List.of(((Piece.Accepted) pieces.get(0)).article().getBody().split("\n\n"));
    }
}
