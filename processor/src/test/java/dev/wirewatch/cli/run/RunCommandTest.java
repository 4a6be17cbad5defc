package dev.wirewatch.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.wirewatch.cli.Main;
import dev.wirewatch.embedded.EmbeddedKafka;
import dev.wirewatch.embedded.EmbeddedRegistry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aPortThatIsNotFreeIsNoOutageToBeWaitedOut() throws Exception {
        StringWriter err = new StringWriter();
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
                EmbeddedRegistry registry = EmbeddedRegistry.start(kafka.bootstrapServers(), 0);
                ServerSocket busy = new ServerSocket(0)) {
            int status = assertTimeoutPreemptively(
                    Duration.ofSeconds(50),
                    () -> Main.run(
                            new PrintWriter(err),
                            new PrintWriter(err),
                            "run",
                            "--kafka=" + kafka.bootstrapServers(),
                            "--registry=" + registry.url(),
                            "--set=http.port=" + busy.getLocalPort(),
                            "--set=streams.state.dir=" + folder.resolve("state")));

            assertThat(status).isEqualTo(1);
            assertThat(err.toString()).contains("HTTP port " + busy.getLocalPort() + " is not free");
        }
    }
}
