package dev.wirewatch.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.wirewatch.cli.Main;
import dev.wirewatch.kafka.SharedCluster;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

    @RegisterExtension
    static final SharedCluster CLUSTER = new SharedCluster();

    @TempDir
    private Path folder;

    @Test
    void aPortThatIsNotFreeIsNoOutageToBeWaitedOut() throws Exception {
        StringWriter err = new StringWriter();
        try (ServerSocket busy = new ServerSocket(0)) {
            int status = assertTimeoutPreemptively(
                    Duration.ofSeconds(50),
                    () -> Main.run(
                            new PrintWriter(err),
                            new PrintWriter(err),
                            "run",
                            "--kafka=" + CLUSTER.kafka(),
                            "--registry=" + CLUSTER.registry(),
                            "--set=http.port=" + busy.getLocalPort(),
                            "--set=streams.state.dir=" + folder.resolve("state")));

            assertThat(status).isEqualTo(1);
            assertThat(err.toString()).contains("HTTP port " + busy.getLocalPort() + " is not free");
        }
    }
}
