package dev.wirewatch.cli.channel;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code deliver}: alerts on their way to people. */
@Command(
        name = "deliver",
        description = "Sends again what could not be delivered.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = DeliverRetryCommand.class)
public final class DeliverCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: retry.");
    }
}
