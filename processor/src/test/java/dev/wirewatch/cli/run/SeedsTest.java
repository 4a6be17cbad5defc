package dev.wirewatch.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.schemas.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsTest {

    private static final Path FOLDER = Path.of("..", "seeds");

    @Test
    void everySampleStoryIsAnArticleThatCanBePlayed() throws Exception {
        List<Article> stories = seeds(FOLDER).stories();

        try (Stream<Path> files = Files.list(FOLDER.resolve("stories"))) {
            assertThat(stories).hasSizeGreaterThanOrEqualTo((int) files.count());
        }
        assertThat(stories).allSatisfy(story -> {
            assertThat(story.getPublished())
                    .as("published, which its place in time comes from")
                    .isNotNull();
            assertThat(story.getSource()).isNotEqualTo("local");
            assertThat(story.getSourceId()).isNotBlank();
        });
    }

    @Test
    void theStoriesStandInTheOrderOfTheirTimes() {
        assertThat(seeds(FOLDER).stories())
                .extracting(story -> story.getUpdated() == null ? story.getPublished() : story.getUpdated())
                .isSorted();
    }

    @Test
    void aFileThatIsNoArticleIsNamed(@TempDir Path folder) throws Exception {
        Path story = Files.createDirectory(folder.resolve("stories")).resolve("1.json");
        Files.writeString(story, "{\"headline\": 5}");

        assertThatThrownBy(() -> seeds(folder).stories())
                .isInstanceOf(UserFacingException.class)
                .hasMessageContaining(story.toString())
                .hasMessageContaining("The field 'headline' must be a string.");
    }

    private static Seeds seeds(Path folder) {
        return new Seeds(folder, new Connection(Map.of(), Map.of()), Clock.systemUTC());
    }
}
