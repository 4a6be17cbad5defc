package dev.wirewatch.cli.feed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code feed}: the feeds that are polled for news. */
@Command(
        name = "feed",
        description = "Adds, imports, lists, removes and exports the feeds that are polled for news.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            FeedAddCommand.class,
            FeedImportCommand.class,
            FeedListCommand.class,
            FeedRemoveCommand.class,
            FeedExportCommand.class
        })
public final class FeedCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: add, import, list, remove or export.");
    }
}
