package dev.wirewatch.cli;

import dev.wirewatch.annotation.NewsAnnotator;
import dev.wirewatch.config.Settings;
import dev.wirewatch.topics.Outage;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code run}: a processor against a cluster. */
@Command(
        name = "run",
        description = {
            "Processes the articles of a Kafka cluster until it is stopped.",
            "Start as many as there is work for: they share the partitions."
        })
final class RunCommand implements Runnable {

    private static final InetAddress EVERYWHERE = new InetSocketAddress(0).getAddress();
    private static final long LOOK_MS = 1_000;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Settings settings = cluster.settings();
        CompletableFuture<NewsAnnotator> models = Processor.readModels();
        try (Stop stop = Stop.onSignal()) {
            Optional<Processor> started = start(settings, models, stop);
            if (started.isPresent()) {
                try (Processor processor = started.get()) {
                    watch(processor, stop);
                }
            }
        }
    }

    /** Waits for as long as Kafka or the registry is away; empty when it was told to stop meanwhile. */
    private Optional<Processor> start(Settings settings, CompletableFuture<NewsAnnotator> models, Stop stop) {
        String told = "";
        do {
            try {
                return Optional.of(Processor.start(settings, models, EVERYWHERE));
            } catch (CommandFailure e) {
                if (!Outage.isBehind(e)) {
                    throw e;
                }
                if (!told.equals(e.getMessage())) {
                    told = e.getMessage();
                    say("Waiting: " + told);
                }
            }
        } while (stop.isNotAskedFor(LOOK_MS));
        return Optional.empty();
    }

    private void watch(Processor processor, Stop stop) {
        boolean ready = false;
        while (stop.isNotAskedFor(LOOK_MS)) {
            processor.expectLive();
            if (!ready && processor.isReady()) {
                ready = true;
                say("Processing. Health: port %d, /health/ready.".formatted(processor.httpPort()));
            }
        }
        say("Stopping.");
    }

    private void say(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
