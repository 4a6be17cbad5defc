package dev.wirewatch.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import dev.wirewatch.kafka.CompactedTopic;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topics;
import dev.wirewatch.schemas.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class WatchImportCommandTest {

    @RegisterExtension
    private static final SharedCluster CLUSTER = new SharedCluster();

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        CLUSTER.newTopics(1);
    }

    @Test
    void aThousandNamesAreAThousandWatchesOnce() throws IOException {
        Path file = Files.write(
                folder.resolve("names.csv"),
                Stream.concat(
                                Stream.of("names,owner"),
                                IntStream.range(0, 1_000).mapToObj(i -> "Harbour %d; Port no. %d,desk".formatted(i, i)))
                        .toList());

        assertThat(watch("import", "--dry-run", file.toString()).err())
                .isEqualTo("Dry run: 1000 added, 0 changed, 0 already there, 0 rejected.\n");
        assertThat(watches()).isEmpty();
        assertThat(watch("import", file.toString()).err())
                .isEqualTo("1000 added, 0 changed, 0 already there, 0 rejected.\n");
        assertThat(watch("import", file.toString()).err())
                .isEqualTo("0 added, 0 changed, 1000 already there, 0 rejected.\n");
        assertThat(watches()).hasSize(1_000).containsKey("entity-harbour-999");
    }

    @Test
    void whatIsExportedImportsAsItWas() throws IOException {
        Path file = Files.writeString(
                folder.resolve("watches.yaml"),
                """
                - names: [Orla Harbour]
                  quietHours: {from: "22:00", to: "07:00", timeZone: Europe/Oslo, days: [saturday]}
                - {kind: claims-about, names: [Meridian Bank], acts: [deny], tags: [banks], grain: story}
                """);
        watch("import", file.toString());
        Map<String, Watch> before = watches();

        for (String name : new String[] {"all.yaml", "all.csv"}) {
            Path copy = folder.resolve(name);
            assertThat(watch("export", copy.toString()).status()).isZero();
            assertThat(watch("import", copy.toString()).err())
                    .isEqualTo("0 added, 0 changed, 2 already there, 0 rejected.\n");
            CLUSTER.newTopics(1);
            assertThat(watch("import", copy.toString()).err()).startsWith("2 added");
            assertThat(watches()).isEqualTo(before);
        }
    }

    @Test
    void aWatchThatIsWrongIsRejectedAndTheOthersAreAdded() throws IOException {
        Path file = Files.writeString(folder.resolve("watches.yaml"), "[{names: Orla}, {owner: desk}]");

        CommandRun run = watch("import", file.toString());

        assertThat(run.status()).isOne();
        assertThat(run.err())
                .isEqualTo(
                        """
                rejected: watch 2: A watch needs an entity id or a name.
                1 added, 0 changed, 0 already there, 1 rejected.
                """);
    }

    @Test
    void aFileThatCannotBeReadIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("watches.yaml"), "- {names: [Orla");

        assertThat(watch("import", file.toString()).err())
                .startsWith("wirewatch: " + file + ": line 1, column ")
                .hasLineCount(1);
        assertThat(watch("import", "none.csv").err()).contains("There is no file none.csv.");
        Path binary = Files.write(folder.resolve("watches.pdf"), new byte[] {'%', 'P', 'D', 'F', (byte) 0xE2, '\n'});
        assertThat(watch("import", binary.toString()).err())
                .isEqualTo("wirewatch: " + binary + ": It is no text in UTF-8.\n");
    }

    private static Map<String, Watch> watches() {
        return new CompactedTopic<>(CLUSTER.connection(), Topics.WATCHES).read();
    }

    private static CommandRun watch(String... args) {
        return CommandRun.on(
                CLUSTER, Stream.concat(Stream.of("watch"), Stream.of(args)).toArray(String[]::new));
    }
}
