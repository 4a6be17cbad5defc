package dev.wirewatch.cli.run;

import dev.wirewatch.app.Application;
import dev.wirewatch.app.OutageRetry;
import dev.wirewatch.app.Role;
import dev.wirewatch.app.ShutdownSignal;
import dev.wirewatch.app.Startup;
import dev.wirewatch.cli.options.ClusterOptions;
import dev.wirewatch.config.Settings;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: a processor against a cluster. */
@Command(
        name = "run",
        description = {
            "Processes the articles of a Kafka cluster until it is stopped.",
            "Start as many as the work needs, up to one for each partition: they share the partitions."
        })
public final class RunCommand implements Runnable {

    private static final long PAUSE_MS = 1_000;

    @Mixin
    private ClusterOptions cluster;

    @Option(
            names = "--roles",
            paramLabel = "ROLE",
            split = ",",
            description =
                    "What it does, comma-separated: process makes claims and alerts of articles, ingest takes articles in over HTTP and from feeds, deliver brings alerts to channels, web has pages, the API and streams (default: all).")
    private List<Role> roles = List.copyOf(Role.ALL);

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Settings settings = cluster.settings();
        try (ShutdownSignal shutdown = ShutdownSignal.listen();
                Startup startup = Startup.begin(Set.copyOf(roles))) {
            Optional<Application> started = OutageRetry.retry(() -> startup.start(settings), shutdown, this::say);
            if (started.isPresent()) {
                try (Application processor = started.get()) {
                    watch(processor, shutdown);
                }
            }
        }
    }

    private void watch(Application processor, ShutdownSignal shutdown) {
        boolean ready = false;
        while (!shutdown.isReceivedWithin(PAUSE_MS)) {
            processor.expectLive();
            if (!ready && processor.isReady()) {
                ready = true;
                say("Ready: %s. Health: port %d, /health/ready.".formatted(names(), processor.httpPort()));
            }
        }
        say("Stopping.");
    }

    private String names() {
        return roles.stream().sorted().distinct().map(Role::toString).collect(Collectors.joining(", "));
    }

    private void say(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
