package dev.wirewatch.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.schemas.ArticleRef;
import dev.wirewatch.schemas.FigureChange;
import dev.wirewatch.schemas.Story;
import dev.wirewatch.schemas.StoryArticle;
import dev.wirewatch.schemas.StoryChange;
import dev.wirewatch.schemas.StoryState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StoryLinesTest {

    private static final Instant TIME = Instant.parse("2026-03-01T09:30:05Z");
    private static final String NEW_FIGURE = "46";

    private final RecordLines lines = new RecordLines(false, Clock.fixed(TIME, ZoneOffset.UTC));

    static Stream<Arguments> versions() {
        List<String> one = List.of("Coastwire");
        return Stream.of(
                Arguments.of(
                        story(StoryChange.ADDED, null, null, "", one),
                        "09:30:05  Port shut  1 article, 1 source (Coastwire)  Tarn Echo reports"),
                Arguments.of(
                        story(StoryChange.ADDED, "a", null, "", List.of("Coastwire", "AP", "Quay Post", "Lund")),
                        "09:30:05  Port shut  1 article, 4 sources (Coastwire, AP, Quay Post, ...)  Tarn Echo has a copy"),
                Arguments.of(
                        story(StoryChange.ADDED, null, "a", NEW_FIGURE, one),
                        "09:30:05  Port shut  1 article, 1 source (Coastwire)  Tarn Echo corrects it: 46 instead of 36"),
                Arguments.of(
                        story(StoryChange.REVISED, null, null, NEW_FIGURE, one),
                        "09:30:05  Port shut  1 article, 1 source (Coastwire)  Tarn Echo changed its article: 46 instead of 36"),
                Arguments.of(
                        story(StoryChange.LEFT, null, null, "", one),
                        "09:30:05  Port shut  1 article, 1 source (Coastwire)  Tarn Echo changed its article, which is of "
                                + "another story now"),
                Arguments.of(
                        story(StoryChange.KILLED, null, null, "", List.of()),
                        "09:30:05  [withdrawn] Port shut  0 articles, 0 sources  Tarn Echo withdrew its article"),
                Arguments.of(
                        story(StoryChange.UNKNOWN, null, null, "", one),
                        "09:30:05  Port shut  1 article, 1 source (Coastwire)  Tarn Echo"));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void aVersionOfAStoryIsALine(Story story, String line) {
        assertThat(lines.story(story)).isEqualTo(line);
    }

    @Test
    void whatControlsATerminalNeverReachesIt() {
        Story story = story(StoryChange.REVISED, null, null, "\u001b[2J", List.of("\u001b[31mAP\n"));

        assertThat(lines.story(story)).doesNotContain("\u001b", "\n");
    }

    private static Story story(
            StoryChange change, String copyOf, String corrects, String newFigure, List<String> sources) {
        boolean killed = change == StoryChange.KILLED;
        StoryArticle latest = new StoryArticle(
                new ArticleRef("b", 1, "Tarn Echo", "Quay shut", null, null, TIME),
                copyOf,
                corrects,
                newFigure.isEmpty() ? List.of() : List.of(new FigureChange("36", newFigure)),
                killed);
        return new Story(
                "a",
                2,
                killed ? StoryState.WITHDRAWN : StoryState.OPEN,
                "Port shut",
                TIME,
                TIME,
                change,
                latest,
                List.of(latest),
                killed ? 0 : 1,
                0,
                sources.size(),
                sources,
                List.of());
    }
}
