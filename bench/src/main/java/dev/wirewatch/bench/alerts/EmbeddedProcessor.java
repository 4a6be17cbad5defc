package dev.wirewatch.bench.alerts;

import dev.wirewatch.app.Application;
import dev.wirewatch.app.Role;
import dev.wirewatch.app.Startup;
import dev.wirewatch.app.UserFacingException;
import dev.wirewatch.bench.ProcessorAddress;
import dev.wirewatch.bench.TemporaryFolder;
import dev.wirewatch.cli.run.LocalCluster;
import dev.wirewatch.config.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A whole processor in this process, with a broker and a registry of its own. */
final class EmbeddedProcessor {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final long PAUSE_MS = 20;

    private EmbeddedProcessor() {}

    /**
     * Runs one, over a temporary folder, for as long as it is measured.
     *
     * @param settings that differ from the default
     * @throws UserFacingException when it is not ready within two minutes, or a setting is wrong
     */
    static AlertsReport measure(AlertsBench bench, Map<String, String> settings) throws InterruptedException {
        Map<String, String> all = new HashMap<>(Map.of("http.port", "0", "deliver.allow.hosts", "127.0.0.1"));
        all.putAll(settings);
        Path data = TemporaryFolder.create("wirewatch-bench");
        try (LocalCluster cluster = LocalCluster.start(data, 0, 0)) {
            Settings of = cluster.settings(all);
            try (Startup startup = Startup.begin(Role.ALL);
                    Application processor = startup.start(of)) {
                awaitReady(processor);
                return bench.measure(new Deployment(
                        of.connection(), List.of(ProcessorAddress.onPort(processor.httpPort())), CpuByPart::meter));
            }
        } finally {
            TemporaryFolder.delete(data);
        }
    }

    static void awaitReady(Application processor) throws InterruptedException {
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!processor.isReady()) {
            processor.expectLive();
            if (Instant.now().isAfter(latest)) {
                throw new UserFacingException("The processor was not ready within two minutes.");
            }
            Thread.sleep(PAUSE_MS);
        }
    }
}
