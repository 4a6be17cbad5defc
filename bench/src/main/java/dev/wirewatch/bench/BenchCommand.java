package dev.wirewatch.bench;

import dev.wirewatch.bench.alerts.BenchAlertsCommand;
import dev.wirewatch.bench.archive.BenchArchiveCommand;
import dev.wirewatch.bench.deliver.BenchDeliverCommand;
import dev.wirewatch.bench.soak.BenchSoakCommand;
import dev.wirewatch.bench.stories.BenchStoriesCommand;
import dev.wirewatch.bench.watches.BenchWatchesCommand;
import dev.wirewatch.cli.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench}: how fast parts of Wirewatch are on this machine. */
@Command(
        name = "bench",
        description = "Measures Wirewatch and parts of it on this machine. Needs no Kafka.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BenchLanguageCommand.class,
            BenchIngestCommand.class,
            BenchAlertsCommand.class,
            BenchDeliverCommand.class,
            BenchStoriesCommand.class,
            BenchWatchesCommand.class,
            BenchArchiveCommand.class,
            BenchSoakCommand.class,
            BenchProfileCommand.class
        })
public final class BenchCommand implements Subcommand, Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to measure: language, ingest, alerts, deliver, stories, watches, archive, soak or profile.");
    }
}
