package dev.wirewatch.cli.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BurstsCommandTest {

    private static final Instant START = Instant.parse("2031-03-03T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void eachBurstIsALineAsTheContractSays() throws IOException {
        String hours = IntStream.range(0, 100)
                .mapToObj(
                        hour -> START.plusSeconds(3600L * hour) + "," + (hour == 80 || hour == 83 ? 90 : 4 + hour % 3))
                .collect(Collectors.joining("\n"));

        CommandRun run = bursts("time,visits\n" + hours);

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .startsWith(
                        "{\"series\":\"visits\",\"start\":\"2031-03-06T08:00:00Z\",\"end\":\"2031-03-06T11:00:00Z\","
                                + "\"count\":90,\"expected\":")
                .contains("\"score\":");
    }

    @Test
    void aLineThatIsNoCountIsToldByItsNumber() throws IOException {
        assertThat(bursts("2031-03-03 10:00,5\n2031-03-03 11:00,many").err())
                .contains("Line 2 of", "no time and count");
        assertThat(bursts("2031-03-03 10:00,5\n2031-03-02 11:00,5").err()).contains("Line 2 of", "earlier");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        CommandRun run = CommandRun.of("bursts", folder.resolve("none.csv").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("There is no file");
    }

    private CommandRun bursts(String rows) throws IOException {
        Path file = folder.resolve("visits.csv");
        Files.writeString(file, rows);
        return CommandRun.of("bursts", file.toString());
    }
}
