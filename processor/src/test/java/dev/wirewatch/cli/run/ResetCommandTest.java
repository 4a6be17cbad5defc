package dev.wirewatch.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirewatch.cli.CommandRun;
import dev.wirewatch.embedded.EmbeddedKafka;
import dev.wirewatch.kafka.Connection;
import dev.wirewatch.kafka.InstanceId;
import dev.wirewatch.kafka.SharedCluster;
import dev.wirewatch.kafka.Topic;
import dev.wirewatch.kafka.TopicSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ResetCommandTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    @TempDir
    private Path state;

    private Path store;

    @BeforeEach
    void aProcessorHasRunHere() throws IOException {
        store = Files.createDirectories(state.resolve("desk/0_0/rocksdb/claims"));
    }

    @Test
    void withoutATerminalItSaysWhatItWouldDoAndChangesNothing() {
        CommandRun run = run();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .startsWith(
                        "This will be done:",
                        "- Up to 0 records of news.articles, news.backfill, news.story-splits are processed, again or for the first time.")
                .contains("- The state on this machine is deleted: " + state.resolve("desk") + ".")
                .last()
                .isEqualTo("wirewatch: There is no terminal to ask on; add --yes to do it without asking.");
        assertThat(store).exists();
    }

    @Test
    void theStateOnThisMachineGoesAndTheNameOfTheInstanceStays() throws IOException {
        String before;
        try (InstanceId instance = InstanceId.in(state)) {
            before = instance.toString();
        }

        CommandRun run = run("--yes", "--to", "2h", "--outputs");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err().lines()).last().isEqualTo("Done. Start the processors again.");
        assertThat(state.resolve("desk")).doesNotExist();
        try (InstanceId instance = InstanceId.in(state)) {
            assertThat(instance).hasToString(before);
        }
    }

    @Test
    void aProcessorThatUsesTheStateFolderMustBeStoppedFirst() {
        try (InstanceId running = InstanceId.in(state)) {
            CommandRun run = run("--yes");

            assertThat(run.status()).as(running.toString()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualToNormalizingNewlines("wirewatch: A processor is running that keeps its state in " + state
                            + "; stop it first.\n");
        }
        assertThat(store).exists();
    }

    @Test
    void theDataOfAnUpThatIsStoppedCanBeReset(@TempDir Path data) throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data.resolve("kafka"), 0, Topic.MAX_RECORD_BYTES);
                Admin admin = new Connection(Map.of("bootstrap.servers", kafka.bootstrapServers()), Map.of()).admin()) {
            TopicSetup.createTopics(admin, 1, Optional.empty());
        }
        Path local = Files.createDirectories(data.resolve("state/wirewatch/0_0"));

        CommandRun run = CommandRun.of("reset", "--yes", "--data", data.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(local).doesNotExist();
    }

    private CommandRun run(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "reset",
                "--kafka=" + CLUSTER.kafka(),
                "--registry=" + CLUSTER.registry(),
                "--set=streams.application.id=desk",
                "--set=streams.state.dir=" + state));
        args.addAll(List.of(more));
        return CommandRun.of(args.toArray(String[]::new));
    }
}
