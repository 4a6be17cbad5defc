package dev.wirewatch.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirewatch.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParseCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    /** A file as it begins, and the format that is found by looking. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <rss><channel><item><title>Port shut</title></item></channel></rss>                                     | rss
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Port shut</title></entry></feed>                | atom
            {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "Port shut"}]}           | json-feed
            {"uri": "urn:1", "type": "text", "headline": "Port shut"}                                               | ninjs
            {"headline": "Port shut"}                                                                               | article
            <nitf><body><body.head><hedline><hl1>Port shut</hl1></hedline></body.head></body></nitf>                | nitf
            <!DOCTYPE html><title>Port shut</title><article><h1>Port shut</h1><p>The port is shut.</p></article>    | html
            Port shut                                                                                               | text
            """)
    void aFormatIsFoundByLooking(String text, String format) throws Exception {
        Path file = Files.writeString(folder.resolve("news"), text);

        assertThat(run(file.toString())).isZero();

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.path("file").asText()).isEqualTo(file.toString());
            assertThat(line.path("format").asText()).isEqualTo(format);
            JsonNode article = line.path("articles").path(0);
            assertThat(article.path("headline").asText() + article.path("body").asText())
                    .startsWith("Port shut");
            assertThat(line.path("rejects")).isEmpty();
        });
    }

    @Test
    void eachFileHasItsLineInTheOrderGivenAndOneThatIsReadIsEnough() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.xml"), "");
        Path good = Files.writeString(folder.resolve("good.json"), "{\"headline\": \"a\"}\n{\"headline\":\n");

        assertThat(run(folder.resolve("none").toString(), folder.toString(), empty.toString(), good.toString()))
                .isZero();

        assertThat(lines())
                .extracting(line -> line.path("file").asText())
                .containsExactly(
                        folder.resolve("none").toString(), folder.toString(), empty.toString(), good.toString());
        assertThat(lines())
                .allSatisfy(line ->
                        assertThat(line.at("/rejects/0/reason").asText()).endsWith("."));
        assertThat(lines().get(0).path("format").isNull()).isTrue();
        assertThat(lines().get(3).path("articles")).hasSize(1);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void noFileThatCanBeReadIsAFailure() throws Exception {
        assertThat(run(folder.resolve("none").toString())).isEqualTo(1);
    }

    @Test
    void aFormatThatIsNamedIsBelieved() throws Exception {
        Path file = Files.writeString(folder.resolve("news"), "{\"headline\": \"a\"}");

        assertThat(run("--format", "text", file.toString())).isZero();
        assertThat(lines().get(0).path("format").asText()).isEqualTo("text");
        assertThat(run("--format", "nix", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no format 'nix'; it is one of rss, atom, json-feed,");
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of("parse"));
        all.addAll(List.of(args));
        return Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
    }

    private List<JsonNode> lines() throws Exception {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
