package dev.wirewatch.bench.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.cli.Main;
import dev.wirewatch.text.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BenchStoriesCommandTest {

    private static final String STORIES = Path.of("..", "seeds", "stories").toString();
    private static final Instant NOW = Instant.parse("2031-03-05T09:00:00Z");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyMethodIsMeasuredWithEveryWindow() throws IOException {
        assertThat(run("bench", "stories", "--articles", "60,120", "--seconds", "0.05", "--json"))
                .as(err.toString())
                .isZero();

        List<JsonNode> rows = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            rows.add(new ObjectMapper().readTree(line));
        }
        assertThat(rows)
                .extracting(row -> row.path("method").asText() + " " + row.path("articles"))
                .containsExactly(
                        "Wirewatch 60", "MinHash 60", "TF-IDF 60", "Wirewatch 120", "MinHash 120", "TF-IDF 120");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.path("sketches").asDouble()).isPositive();
            assertThat(row.path("assignments").asDouble()).isPositive();
        });
    }

    @Test
    void aFolderThatIsNotThereIsNotReplacedByMadeArticles() {
        assertThat(run("bench", "stories", "nosuch")).isEqualTo(1);

        assertThat(err.toString()).contains("nosuch", "No article found");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void peopleGetATableOfTheirOwnArticles() {
        assertThat(run("bench", "stories", "--articles", "60", "--seconds", "0.05", STORIES))
                .as(err.toString())
                .isZero();

        assertThat(out.toString().lines()).hasSize(4).anySatisfy(line -> assertThat(line)
                .matches("TF-IDF +60 +[\\d,]+ +[\\d,]+ +-?[\\d,]+"));
        assertThat(err.toString()).contains("Measuring MinHash, articles: 60");
    }

    @Test
    void anEmptyWindowIsWrongUsage() {
        assertThat(run("bench", "stories", "--articles", "10,0")).isEqualTo(2);
        assertThat(err.toString()).contains("--articles must be more than 0.");
    }

    static Stream<StoryMethod<?>> methods() {
        return Stream.of(new Wirewatch(Duration.ofHours(72), 10), new MinHash(), new TfIdf());
    }

    @ParameterizedTest
    @MethodSource("methods")
    <S> void aCopyIsOfTheStoryOfItsOriginal(StoryMethod<S> method) {
        ArticleTexts texts = ArticleTexts.of(List.of());
        String text = texts.article(7).text();
        for (int number = 0; number < 5; number++) {
            method.add(method.sketch(texts.article(1_000 * number), NOW));
        }
        method.add(method.sketch(new Document("original", text), NOW));

        assertThat(method.assign(method.sketch(new Document("copy", text + " Bede."), NOW)))
                .isEqualTo("original");
        assertThat(method.assign(method.sketch(texts.article(9_000), NOW))).isEqualTo("made-9000");
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
