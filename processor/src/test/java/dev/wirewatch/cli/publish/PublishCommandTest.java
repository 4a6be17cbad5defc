package dev.wirewatch.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.Main;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.TopicTail;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The commands that bring articles into a cluster. */
class PublishCommandTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    private StringWriter err;

    @BeforeEach
    void listen() {
        err = new StringWriter();
    }

    @Test
    void publishTakesFilesOfAnyFormatAndSaysWhatItRejects(@TempDir Path folder) throws Exception {
        Path json = Files.writeString(
                folder.resolve("a.ndjson"), "{\"headline\": \"From a line\"}\n{\"source\": \"Northwire\"}\n");
        Path text = Files.writeString(folder.resolve("b.txt"), "From a text\n\nWith a body.\n");
        Path other = Files.writeString(folder.resolve("c.xml"), "<invoice/>");
        Path missing = folder.resolve("d.xml");
        Path photo = Files.write(folder.resolve("e.txt"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});

        int status = run(
                "publish", json.toString(), text.toString(), other.toString(), missing.toString(), photo.toString());

        assertThat(status).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactlyInAnyOrder(
                        "rejected: " + json + ", line 2: The article has neither a headline nor a body.",
                        "rejected: " + other
                                + ", the input: It is XML of a kind that is not read: its root element is 'invoice'.",
                        "rejected: " + missing + ": There is no such file.",
                        "rejected: " + photo + ", the input: It is a JPEG picture, and not text.",
                        "2 published, 4 not published.");
        assertThat(headlines()).contains("From a line", "From a text");
    }

    @Test
    void publishSaysWhatIsTooLongForTheProcessors(@TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("a.txt"), "Harbour shut for long");

        assertThat(run("publish", "--set", "articles.max.chars=20", text.toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("the text: The article has 21 characters; the limit is 20 (articles.max.chars).");
    }

    @Test
    void publishReadsStandardInputInTheFormatThatItIsTold() throws Exception {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("{From} a stream\n\nIts body.".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("publish", "--format", "text", "-")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(err.toString()).isEqualToNormalizingNewlines("1 published, 0 not published.\n");
        assertThat(headlines()).contains("{From} a stream");
    }

    @Test
    void aBackfillHasATopicOfItsOwn(@TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("a.txt"), "From an archive\n\nWith a body.\n");

        assertThat(run("publish", "--backfill", text.toString())).isZero();

        assertThat(headlines(Topics.BACKFILL)).containsExactly("From an archive");
        assertThat(headlines()).doesNotContain("From an archive");
    }

    @Test
    void ingestEmptiesAFolder(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.txt"), "From a folder\n\nWith a body.");
        Files.write(folder.resolve("b.json"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});

        assertThat(run("ingest", "--once", "--watch", folder.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .contains("Following " + folder + ".", "done: a.txt, 1 article")
                .last()
                .isEqualTo("Files: 1 done, 1 failed. Articles: 1 published.");
        assertThat(folder.resolve("done/a.txt")).exists();
        assertThat(folder.resolve("failed/b.json.reason.txt"))
                .content()
                .contains("It is a JPEG picture, and not text.");
        assertThat(headlines()).contains("From a folder");
        assertThat(run("ingest", "--once", "--watch", folder.toString())).isZero();
    }

    @Test
    void ingestSaysThatAFolderCannotBeFollowed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "No folder");

        assertThat(run("ingest", "--once", "--watch", folder.resolve("missing").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("wirewatch: There is no folder " + folder.resolve("missing") + ".\n");
        assertThat(run("ingest", "--once", "--watch", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("wirewatch: The folder " + file + " cannot be followed");
    }

    private int run(String command, String... arguments) {
        List<String> all =
                new ArrayList<>(List.of(command, "--kafka=" + CLUSTER.kafka(), "--registry=" + CLUSTER.registry()));
        all.addAll(List.of(arguments));
        return Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), all.toArray(String[]::new));
    }

    private List<String> headlines() {
        return headlines(Topics.ARTICLES);
    }

    private List<String> headlines(Topic<Article> topic) {
        List<String> headlines = new ArrayList<>();
        try (TopicTail<Article> articles = new TopicTail<>(CLUSTER.connection(), topic)) {
            articles.last(1_000, 1_000, article -> true, article -> headlines.add(article.getHeadline()));
        }
        return headlines;
    }
}
