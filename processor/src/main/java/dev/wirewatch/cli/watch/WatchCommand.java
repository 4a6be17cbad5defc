package dev.wirewatch.cli.watch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code watch}: the names and claims that raise alerts. */
@Command(
        name = "watch",
        description =
                "Adds, tries out, explains, corrects, lists, shows, pauses, removes, imports and exports watches.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            WatchAddCommand.class,
            WatchTestCommand.class,
            WatchExplainCommand.class,
            WatchSplitCommand.class,
            WatchListCommand.class,
            WatchShowCommand.class,
            WatchPauseCommand.class,
            WatchResumeCommand.class,
            WatchRemoveCommand.class,
            WatchImportCommand.class,
            WatchExportCommand.class
        })
public final class WatchCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: add, test, explain, split, list, show, pause, resume, remove, import or export.");
    }
}
