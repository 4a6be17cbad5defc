package dev.wirewatch.cli.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void articlesOfAFolderArePrintedInOrderAsTheContractSays() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "“It is full,” Anna Lindqvist said.");
        Files.writeString(folder.resolve("a.json"), "{\"headline\": \"It rains\", \"body\": \"Boats wait.\"}");
        Files.writeString(folder.resolve("ignored.csv"), "1,2");

        assertThat(run("annotate", folder.toString())).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"article\":\"a\",\"language\":\"und\",\"skipped\":[],\"entities\":[],\"claims\":[]}",
                        "{\"article\":\"b\",\"language\":\"en\",\"skipped\":[],"
                                + "\"entities\":[{\"id\":\"person:anna-lindqvist\",\"type\":\"person\","
                                + "\"name\":\"Anna Lindqvist\",\"mentions\":[[14,28]],\"candidates\":[]}],"
                                + "\"claims\":[{\"id\":\"" + id() + "\",\"kind\":\"direct\",\"speaker\":[[14,28]],"
                                + "\"speakerName\":\"Anna Lindqvist\",\"speakerId\":\"person:anna-lindqvist\","
                                + "\"cue\":[[29,33]],\"content\":[[1,11]],\"negated\":false,\"modal\":false,"
                                + "\"hearsay\":false,\"conditional\":false,\"question\":false,"
                                + "\"act\":\"say\",\"cueLemma\":\"say\",\"speakerRole\":\"\",\"speakerResolution\":\"name\","
                                + "\"coSpeakers\":[],\"about\":[],\"rule\":\"quotation\",\"confidence\":0.95,"
                                + "\"amounts\":[],\"times\":[]}]}");
    }

    @Test
    void aClaimHasItsFiguresAndItsTimesAsOfTheDayOfTheArticle() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.json"),
                "{\"headline\": \"Harbour to close\", \"published\": \"2031-03-05T09:30:00Z\","
                        + "\"body\": \"Anna Lindqvist said the pier cost more than $5m (£4m) last year.\"}");

        assertThat(run("annotate", article.toString())).isZero();
        assertThat(out.toString())
                .contains("\"amounts\":[{\"span\":[52,71],\"qualifier\":\"more-than\",\"quantities\":["
                        + "{\"kind\":\"money\",\"low\":\"5000000\",\"high\":\"5000000\",\"unit\":\"USD\",\"per\":\"\"},"
                        + "{\"kind\":\"money\",\"low\":\"4000000\",\"high\":\"4000000\",\"unit\":\"GBP\",\"per\":\"\"}]}],"
                        + "\"times\":[{\"span\":[72,81],\"value\":\"2030\"}]");
    }

    @Test
    void allArticlesOfAFileAreReadWhateverItsFormat() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("a.json"), "{\"headline\": \"One\"}\n{\"source\": \"x\"}\n{\"headline\": \"Two\"}\n");
        Path feed = Files.writeString(
                folder.resolve("b.xml"), "<rss><channel><item><title>Three</title></item></channel></rss>");

        assertThat(run("annotate", lines.toString(), feed.toString())).isEqualTo(1);

        assertThat(out.toString().lines())
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly("{\"article\":\"a-1\"", "{\"article\":\"a-2\"", "{\"article\":\"b\"");
        assertThat(err.toString().lines())
                .containsExactly("wirewatch: " + lines + ", line 2: The article has neither a headline nor a body.");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersArePrinted() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "Boats wait.");
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThat(run(
                        "annotate",
                        bad.toString(),
                        good.toString(),
                        folder.resolve("none.txt").toString()))
                .isEqualTo(1);
        assertThat(out.toString().lines()).singleElement().asString().startsWith("{\"article\":\"good\"");
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("wirewatch: "));
    }

    @Test
    void aFolderWithoutArticlesIsWrongUsage() {
        assertThat(run("annotate", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("wirewatch: No article found");
    }

    @Test
    void theCatalogNamesWhomItKnows() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "“It is full,” Anna Lindqvist said.");
        Path catalog = Files.writeString(
                folder.resolve("known.json"),
                "[{\"id\": \"q1\", \"type\": \"person\", \"name\": \"A. Lindqvist\", \"aliases\": [\"Anna Lindqvist\"]}]");

        assertThat(run("annotate", "--catalog", catalog.toString(), article.toString()))
                .isZero();
        assertThat(out.toString()).contains("\"speakerName\":\"A. Lindqvist\",\"speakerId\":\"q1\"");
    }

    @Test
    void explainPrintsEachStoryWithItsMarksAndHowItsClaimsWereFound() throws IOException {
        Path first = Files.writeString(folder.resolve("b.txt"), "“It is full,” Anna Lindqvist said.");
        Path second = Files.writeString(folder.resolve("a.txt"), "Boats wait.");

        assertThat(run("annotate", "--explain", "--jobs", "2", first.toString(), second.toString()))
                .isZero();
        assertThat(out.toString())
                .containsSubsequence(
                        "[1 what claim 1 says]",
                        "== b == language en, 1 claim, 1 entity",
                        "“[1 It is full],” {1 _Anna Lindqvist_} <1 said>.",
                        "speaker     \"Anna Lindqvist\" is Anna Lindqvist (person:anna-lindqvist), by name",
                        "rule        a quotation next to its words of saying",
                        "== a ==",
                        "Boats wait.");
    }

    @Test
    void htmlIsOnePageOfAllThatCanBeRead() throws IOException {
        Path first = Files.writeString(folder.resolve("b.txt"), "“It is full,” Anna Lindqvist said.");
        Path second = Files.writeString(folder.resolve("a.txt"), "Boats wait.");

        assertThat(run(
                        "annotate",
                        "--html",
                        first.toString(),
                        folder.resolve("none.txt").toString(),
                        second.toString()))
                .isEqualTo(1);
        assertThat(out.toString())
                .startsWith("<!DOCTYPE html>")
                .containsOnlyOnce("<main>")
                .containsSubsequence("id=\"story1\"", "Anna Lindqvist", "id=\"story2\"", "Boats wait.")
                .endsWith("</html>\n");
        assertThat(err.toString()).startsWith("wirewatch: There is no file");
    }

    private String id() {
        String line = out.toString().lines().reduce((first, second) -> second).orElse("");
        int at = line.indexOf("\"claims\":[{\"id\":\"") + "\"claims\":[{\"id\":\"".length();
        return line.substring(at, at + 16);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
