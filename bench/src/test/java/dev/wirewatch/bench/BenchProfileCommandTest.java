package dev.wirewatch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.Main;
import dev.wirewatch.english.text.TextReader;
import dev.wirewatch.text.Document;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchProfileCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void methodsComeWithTheirShareOfTheSamples() throws Exception {
        Path recording = folder.resolve("reading.jfr");
        record(recording);

        assertThat(run(recording.toString(), "--thread", Thread.currentThread().getName()))
                .as(err.toString())
                .isZero();

        assertThat(out.toString())
                .containsPattern("\\d+ samples")
                .containsPattern("\\d+\\.\\d %  english\\.text\\.TextReader\\.read");
    }

    @Test
    void whatIsNoRecordingIsNamed() throws IOException {
        Path text = Files.writeString(folder.resolve("story.txt"), "No recording.");

        assertThat(run(text.toString())).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "wirewatch: " + text + " is no recording of Java Flight Recorder, or cannot be read.\n");
        assertThat(run("none.jfr")).isEqualTo(1);
        assertThat(err.toString()).contains("wirewatch: There is no file none.jfr.");
    }

    private static void record(Path file) throws Exception {
        TextReader reader = new TextReader();
        Document document = new Document("doe", "Jane Doe left Orla on Monday, she said. ".repeat(200));
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.start();
            long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
            while (System.nanoTime() < end) {
                reader.read(document);
            }
            recording.stop();
            recording.dump(file);
        }
    }

    private int run(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "bench";
        all[1] = "profile";
        System.arraycopy(args, 0, all, 2, args.length);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
